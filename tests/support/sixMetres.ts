import type { Page } from 'playwright'

/** What a projector must not do, measured in hundredths of the screen's height. */
export async function measured(page: Page) {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('[data-fit]')
    // eslint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, which knows nothing outside
    const size = (element: Element): number => {
      const svg = element.closest('svg')
      const scale =
        svg !== null && svg.viewBox.baseVal.width > 0
          ? svg.clientWidth / svg.viewBox.baseVal.width
          : 1
      return (Number.parseFloat(getComputedStyle(element).fontSize) * scale * 100) / innerHeight
    }
    const texts = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().width > 2 &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        ),
    )
    const sentence = slide?.querySelector('[class*="sentence"]') ?? null
    return {
      smallest: Math.min(...texts.map(size)),
      sentence: sentence === null ? null : size(sentence),
      cut:
        slide === null
          ? 0
          : Math.max(
              slide.scrollHeight - slide.clientHeight,
              slide.scrollWidth - slide.clientWidth,
            ),
      page: document.documentElement.scrollHeight - innerHeight,
    }
  })
}

# Workbooks by openpyxl and XlsxWriter (Debian's python3-openpyxl, python3-xlsxwriter). LibreOffice and Gnumeric make the
# others of them: soffice --headless --convert-to ods X.xlsx; ssconvert X.xlsx X-gnumeric.xlsx
import datetime, zipfile
import openpyxl
from openpyxl.chart import BarChart, Reference
import xlsxwriter
FIGURES = ['Indicateur', 'Population', 'Objectif ou résultat', 'Territoire', 'Période', 'Valeur']
def members(period, value): return ['Adhérents', 'membres (2026)', 'Résultat', 'BFC', period, value]
def share(period, value): return ['Part des ressources privées', 'ressources privées', 'Résultat', 'BFC', period, value]
def budget(period, value): return ['Budget', 'budget annuel', 'Résultat', 'BFC', period, value]

# The unit that a format says: percent of members, a percentage, one that is only a text, euros, thousands of euros.
UNITS = [(members(2021, 54), '0" %"'), (members(2022, 0.54), '0%'), (members(2023, 281), '#,##0" €"'),
         (members(2024, 281), '0" membres"'), (share(2021, 0.537), '0.0%'), (share(2022, 54), '0" %"'),
         (budget(2021, 1234.5), '#,##0.00\\ [$€-40C]'), (budget(2022, 1235), '#,##0" k€"'),
         (budget(2023, 1234567), '#,##0,"  k€"'), (budget(2024, 1234567), '0.0,,"M€"')]
# What is shown and what is stored differ in meaning.
SHOWN = [(budget(2021, 1234567), '#,##0,'), (budget(2022, 0), '0;-0;"–"'), (budget(2023, 12), ';;;'),
         (budget(2024, 12.4), '0'), (budget(2025, 0), '#,##0.00" €";-#,##0.00" €";"-"??" €"')]
def by_openpyxl(name, rows):
    book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'; sheet.append(FIGURES)
    for values, form in rows:
        sheet.append(values); sheet.cell(sheet.max_row, 6).number_format = form
    book.save(name)
def by_xlsxwriter(name, rows):
    book = xlsxwriter.Workbook(name); sheet = book.add_worksheet('Indicateurs'); sheet.write_row(0, 0, FIGURES)
    for line, (values, form) in enumerate(rows, 1):
        sheet.write_row(line, 0, values[:5]); sheet.write_number(line, 5, values[5], book.add_format({'num_format': form}))
    book.close()
by_openpyxl('unites-openpyxl.xlsx', UNITS); by_xlsxwriter('unites-xlsxwriter.xlsx', UNITS)
by_openpyxl('affiche-openpyxl.xlsx', SHOWN); by_xlsxwriter('affiche-xlsxwriter.xlsx', SHOWN)

# Month and year as the format shows them.
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Événements'
sheet.append(['Événement', 'Date', 'Rôle'])
for name, day, form in [('Mois', datetime.date(2026, 3, 1), 'mmm-yy'), ('Année', datetime.date(2026, 1, 1), 'yyyy'),
                        ('Jour', datetime.date(2026, 3, 1), 'dd/mm/yyyy'), ('Mois entier', datetime.date(2026, 3, 31), 'mmmm yyyy')]:
    sheet.append([name, day, 'organisateur']); sheet.cell(sheet.max_row, 2).number_format = form
book.save('mois-openpyxl.xlsx')

# A chart sheet beside a table; two columns of one name; one company spelled in many ways.
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'; sheet.append(FIGURES); sheet.append(members(2026, 281))
chart = BarChart(); chart.add_data(Reference(sheet, min_col=6, min_row=1, max_row=2)); book.create_chartsheet('Graphique').add_chart(chart)
book.save('graphique-openpyxl.xlsx')
book = xlsxwriter.Workbook('graphique-xlsxwriter.xlsx'); sheet = book.add_worksheet('Indicateurs')
sheet.write_row(0, 0, FIGURES); sheet.write_row(1, 0, members(2026, 281))
chart = book.add_chart({'type': 'bar'}); chart.add_series({'values': '=Indicateurs!$F$2:$F$2'}); book.add_chartsheet('Graphique').set_chart(chart); book.close()
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'; sheet.append(FIGURES + ['Valeur'])
sheet.append(members(2025, 273) + [273]); sheet.append(members(2026, 281) + [54]); book.save('jumelles-openpyxl.xlsx')
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Visites'; sheet.append(['Entreprise', 'SIRET', 'Date', 'Territoire'])
for day, name in enumerate(['Société Précision', 'Socie\u0301te\u0301 Précision', 'Société\u00a0Précision', 'Société  Précision', 'SOCIETE PRECISION', 'Précision SAS'], 12):
    sheet.append([name, '73282932000074', datetime.date(2026, 3, day), 'GBM'])
sheet.append(['Autre', '35600000000048', datetime.date(2026, 3, 20), 'GBM']); book.save('entreprise-openpyxl.xlsx')
# Two results for one promise.
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'; sheet.append(FIGURES)
for row in [members(2025, 273), members(2026, 120), members(2026, 12)]: sheet.append(row)
book.save('desaccord-openpyxl.xlsx')
# Two rows that a filter hides, and one of them by hand besides.
FILTERED = [members(2021, 245), members(2023, 263), members(2024, 269), members(2025, 273)]
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'; sheet.append(FIGURES)
for row in FILTERED: sheet.append(row)
sheet.auto_filter.ref = 'A1:F5'; sheet.auto_filter.add_filter_column(4, ['2024', '2025'])
for line in (2, 3): sheet.row_dimensions[line].hidden = True
book.save('filtre-openpyxl.xlsx')
book = xlsxwriter.Workbook('filtre-xlsxwriter.xlsx'); sheet = book.add_worksheet('Indicateurs'); sheet.write_row(0, 0, FIGURES)
for line, row in enumerate(FILTERED, 1): sheet.write_row(line, 0, row)
sheet.autofilter('A1:F5'); sheet.filter_column('E', 'x >= 2024')
for line in (1, 2): sheet.set_row(line, None, None, {'hidden': True})
book.close()
# The long form of an archive (zip64), which writers use that do not know the size of a part before it is written.
with zipfile.ZipFile('graphique-openpyxl.xlsx') as old, zipfile.ZipFile('long.xlsx', 'w', zipfile.ZIP_DEFLATED) as new:
    for entry in old.infolist():
        with new.open(entry.filename, 'w', force_zip64=True) as part: part.write(old.read(entry.filename))
# An .ods of 1 kB: 49 000 rows of 256 repeated cells.
content = '''<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="49000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="256"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'''
with zipfile.ZipFile('repete-large.ods', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', zipfile.ZIP_STORED); archive.writestr('content.xml', content)
# One row per indicator: start, result and target beside each other; one column per year.
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Indicateurs'
sheet.append(['Indicateur', 'Population', 'Territoire', 'Valeur initiale', 'Date initiale', 'Valeur actuelle', 'Date actuelle', 'Cible', 'Date cible'])
day = datetime.date
sheet.append(['Adhérents', 'membres (2026)', 'BFC', 245, day(2021, 12, 31), 273, day(2025, 12, 31), 280, day(2026, 12, 31)])
sheet.append(['Budget', 'budget annuel', 'BFC', 900000, day(2021, 12, 31), None, None, 1000000, day(2026, 12, 31)])
book.save('plie-openpyxl.xlsx')
book = xlsxwriter.Workbook('annees-xlsxwriter.xlsx'); sheet = book.add_worksheet('Indicateurs')
sheet.write_row(0, 0, ['Indicateur', 'Population', 'Territoire', 2023, 2024, 2025, 'Cible 2026'])
sheet.write_row(1, 0, ['Adhérents', 'membres (2026)', 'BFC', 263, 269, 273, 280]); book.close()

# Flat ODS sources, as text; LibreOffice turns them into real .ods and .xlsx files.
HEAD='''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="p" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="y" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>
<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="vis" style:family="table"><style:table-properties table:display="true"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>%s'''
TAIL='</office:spreadsheet></office:body></office:document>'
def t(x,extra=''): return f'<table:table-cell office:value-type="string"{extra}><text:p>{x}</text:p></table:table-cell>'
def n(x,extra=''): return f'<table:table-cell office:value-type="float" office:value="{x}"{extra}><text:p>{x}</text:p></table:table-cell>'
def d(x): return f'<table:table-cell table:style-name="d" office:value-type="date" office:date-value="{x}"><text:p>{x}</text:p></table:table-cell>'
def pc(x): return f'<table:table-cell table:style-name="p" office:value-type="percentage" office:value="{x}"><text:p>{x}</text:p></table:table-cell>'
def f(expr,extra=''): return f'<table:table-cell table:formula="of:={expr}" office:value-type="float" office:value="0"{extra}><text:p>0</text:p></table:table-cell>'
E='<table:table-cell/>'
def row(*c,extra=''): return f'<table:table-row{extra}>'+''.join(c)+'</table:table-row>'
def sheet(name,rows,style='vis'): return f'<table:table table:name="{name}" table:style-name="{style}"><table:table-column table:number-columns-repeated="8"/>'+''.join(rows)+'</table:table>'
visits=sheet('Visites',[
 row(t('Tableau des entreprises visitées en 2026',' table:number-columns-spanned="7" table:number-rows-spanned="1"'),*['<table:covered-table-cell/>']*6),
 row(E),
 '<table:table-header-rows>'+row(t('Raison sociale'),t('N° SIRET'),t('Date de visite'),t('Collectivité'),t('Filière'),t('Effectifs'),t('CA annuel'))+'</table:table-header-rows>',
 row(t('Alpha'),t('73282932000074'),d('2026-03-12'),t('Grand Besançon',' table:number-columns-spanned="1" table:number-rows-spanned="2"'),t('ASD'),n(42),n('5400000.5')),
 '<table:table-row-group>'+row(t('Bêta &lt;b&gt;'),t('356 000 000 00048'),d('2026-02-28'),'<table:covered-table-cell/>',t('santé'),t('Estimé 370'),t('n. c.'))+'</table:table-row-group>',
 row('<table:table-cell table:style-name="y" table:number-columns-repeated="8"/>',extra=' table:number-rows-repeated="3"'),
 row(t('Gamma'),E,d('2026-12-31'),t('Dijon'),E,f('[.F4]/2'),f('1/0')),
 row(t('Total'),E,E,E,E,f('SUM([.F4:.F9])'),E),
 row('<table:table-cell table:style-name="y" table:number-columns-repeated="16384"/>',extra=' table:number-rows-repeated="40000"'),
])
hidden=sheet('Ancien',[row(t('Entreprise'),t('Date'),t('Territoire')),row(t('Cachée'),d('2025-01-05'),t('GBM'))],'hid')
sector=sheet('Filière ASD',[row(t('Nom'),t("Nom de l'entreprise"),t('Part ASD'),t('Date de création'),t('Effectif')),row(n(1),t('Delta'),pc('0.54'),n(1998),n(12)),row(n(2),t('Epsilon'),pc('0.07'),d('2001-05-17'),n(0))])
open('visites.fods','w').write(HEAD.replace('%s','')+visits+hidden+sector+TAIL)
open('1904.fods','w').write(HEAD.replace('%s','<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>')+sheet('Visites',[row(t('Entreprise'),t('Date'),t('Territoire')),row(t('Alpha'),d('2026-03-12'),t('GBM')),row(t('Bêta'),d('1904-01-02'),t('GBM'))])+TAIL)
open('francais.fods','w').write(HEAD.replace('%s','')+sheet('Visites',[row(t('Société'),t('Visité le'),t('GBM'),t('Salariés'),t('Chiffre d’affaires (€)')),row(t('Café ; crème'),d('2026-03-12'),t('oui'),n(42),n('1234567.5')),row(t('L’Œuvre "à part"'),d('2026-01-05'),t('non'),n(7),n('-0'))])+TAIL)

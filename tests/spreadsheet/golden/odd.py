"""Writes, with Python's own zip, the workbooks that are odd on purpose. Run in this folder: python3 odd.py"""
import struct, zipfile, zlib

TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
BOOK = '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Visites" sheetId="1" r:id="r1"/></sheets></workbook>'
BOOKRELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

def text(ref, value): return f'<c r="{ref}" t="inlineStr"><is><t>{value}</t></is></c>'
def sheet(body, before=''): return f'<?xml version="1.0"?>{before}<worksheet {MAIN}><sheetData>{body}</sheetData></worksheet>'
HEAD = '<row r="1">' + text('A1', 'Entreprise') + text('B1', 'Date') + text('C1', 'Territoire') + text('D1', 'Effectif') + '</row>'

def workbook(name, sheet1, extra=()):
    with zipfile.ZipFile(name, 'w', zipfile.ZIP_DEFLATED) as z:
        for path, content in [('[Content_Types].xml', TYPES), ('_rels/.rels', RELS), ('xl/workbook.xml', BOOK), ('xl/_rels/workbook.xml.rels', BOOKRELS), ('xl/worksheets/sheet1.xml', sheet1), *extra]:
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)); info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, content)

def patch(name, of, field, value, size='<I'):
    """Overwrites a field of an entry in the central directory."""
    data = bytearray(open(name, 'rb').read()); at = data.rfind(b'PK\x01\x02', 0, data.rfind(of.encode()))
    struct.pack_into(size, data, at + field, value); open(name, 'wb').write(data)

workbook('bombe.xlsx', sheet(' ' * 60_000_000))
workbook('menteur.xlsx', sheet(' ' * 60_000_000)); patch('menteur.xlsx', 'xl/worksheets/sheet1.xml', 24, 4_000)
lol = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">' + ''.join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + ']>'
workbook('entites.xlsx', sheet(HEAD + '<row r="2">' + text('A2', '&j;') + '</row>', lol))
workbook('chemin.xlsx', sheet(HEAD), [('../../etc/passwd', 'x')])
workbook('loin.xlsx', sheet(HEAD + '<row r="1048576">' + text('XFD1048576', 'x') + '</row>'))
workbook('large.xlsx', sheet('<row r="1">' + text('IW1', 'x') + '</row>'))
workbook('formules.xlsx', sheet(HEAD + '<row r="2">' + text('A2', '=HYPERLINK(1)') + text('B2', '2026-03-12') + text('C2', 'GBM') + '<c r="D2"><f>20+22</f></c></row><row r="3">' + text('A3', 'Alpha') + text('B3', '2026-03-12') + text('C3', 'GBM') + '<c r="D3"><f>20+22</f><v>42</v></c></row>'))
workbook('binaire.xlsb', '', [('xl/workbook.bin', b'\0\1')])
whole = open('formules.xlsx', 'rb').read(); open('coupe.xlsx', 'wb').write(whole[: len(whole) // 2])
data = bytearray(whole); at = data.find(b'PK\x03\x04', 900); data[at + 60 : at + 90] = b'\xff' * 30; open('abime.xlsx', 'wb').write(data)
with zipfile.ZipFile('archive.zip', 'w') as z: z.writestr(zipfile.ZipInfo('visites.csv', (2026, 1, 1, 0, 0, 0)), 'a;b')
open('chiffre.zip', 'wb').write(open('archive.zip', 'rb').read()); patch('chiffre.zip', 'visites.csv', 8, 1, '<H')
with zipfile.ZipFile('chiffre.ods', 'w') as z:
    for path, content in [('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), ('content.xml', b'\x93\x01\x77'), ('META-INF/manifest.xml', '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>')]:
        z.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), content)
with zipfile.ZipFile('repete.ods', 'w', zipfile.ZIP_DEFLATED) as z:
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="200"><text:p>x</text:p></table:table-cell>'
    body = f'<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'
    for path, content in [('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), ('content.xml', body)]:
        z.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), content)
def chunk(kind, body): return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))
open('image.png', 'wb').write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 0, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(b'\0\0')) + chunk(b'IEND', b''))
with zipfile.ZipFile('chiffre-change.xlsx', 'w') as z:
    for path, content in [('[Content_Types].xml', TYPES), ('_rels/.rels', RELS), ('xl/workbook.xml', BOOK), ('xl/_rels/workbook.xml.rels', BOOKRELS), ('xl/worksheets/sheet1.xml', sheet(HEAD + '<row r="2"><c r="D2"><v>12345</v></c></row>'))]:
        z.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), content)
data = open('chiffre-change.xlsx', 'rb').read(); open('chiffre-change.xlsx', 'wb').write(data.replace(b'12345', b'92345'))

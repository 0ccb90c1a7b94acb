import iconv from 'iconv-lite';

// What the platform's decoder does not know, or knows under another name, and the kept library does.
const otherDecoders = new Map(
  Object.entries({
    ibm855: 'cp855',
    cp855: 'cp855',
    maccyrillic: 'maccyrillic',
    'mac-cyrillic': 'maccyrillic',
    'x-mac-cyrillic': 'maccyrillic',
    macintosh: 'macroman',
    macroman: 'macroman',
    ibm437: 'cp437',
    cp437: 'cp437',
    ibm850: 'cp850',
    cp850: 'cp850',
    ibm852: 'cp852',
    cp852: 'cp852',
    ibm862: 'cp862',
    cp862: 'cp862',
    'utf-7': 'utf7',
    'utf-32': 'utf32',
    'utf-32le': 'utf32le',
    'utf-32be': 'utf32be',
    'ucs-4': 'utf32',
  }),
);

// Names seen in the wild for encodings that `TextDecoder` knows.
const aliases = new Map(
  Object.entries({
    utf8mb4: 'utf-8',
    utf_8: 'utf-8',
    cp949: 'euc-kr',
    ms949: 'euc-kr',
    uhc: 'euc-kr',
    cp932: 'shift_jis',
    ms932: 'shift_jis',
    cp936: 'gb18030',
    'x-gbk': 'gb18030',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    cp950: 'big5',
    // The same letters, and those of Ukrainian where it has lines of boxes.
    'koi8-r': 'koi8-u',
    koi8r: 'koi8-u',
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
    cp1252: 'windows-1252',
    cp1253: 'windows-1253',
    cp1254: 'windows-1254',
    cp1255: 'windows-1255',
    cp1256: 'windows-1256',
    cp1257: 'windows-1257',
    cp1258: 'windows-1258',
    cp866: 'ibm866',
    tis620: 'tis-620',
    cp874: 'windows-874',
    'latin-1': 'iso-8859-1',
    'iso8859-1': 'iso-8859-1',
  }),
);

export type Decode = (bytes: Uint8Array) => string;

/** A decoder for a label, or null where nobody knows the label. */
export function decoderFor(label: string): Decode | null {
  const name = label.trim().toLowerCase();
  const other = otherDecoders.get(name);
  if (other) return (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), other);
  try {
    const decoder = new TextDecoder(aliases.get(name) ?? name);
    return (bytes) => decoder.decode(bytes);
  } catch {
    // TextDecoder has no other way to say that it does not know a label.
    return iconv.encodingExists(name) ? (bytes) => iconv.decode(Buffer.from(bytes), name) : null;
  }
}

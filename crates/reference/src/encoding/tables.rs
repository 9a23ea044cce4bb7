//! Legacy encodings: what `encoding_rs` has, and where Python differs.
//!
//! That crate implements the WHATWG encodings, which define every byte below 0xA0 of a Windows code page and
//! include vendors' extensions of East Asian encodings. Python follows the standards.

/// A legacy encoding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// Its name in messages.
    pub(super) name: &'static str,
    /// Python's names and aliases, normalized.
    pub(super) names: &'static [&'static str],
    /// The label of the base encoding in `encoding_rs`.
    pub(super) base: &'static str,
    /// The characters of the bytes from 0x80, where `encoding_rs` has no base encoding; else empty.
    pub(super) high: &'static str,
    /// What the bytes from 0x80 to 0x9F are.
    pub(super) controls: Controls,
    /// A lower bound on each byte of a two-byte code.
    pub(super) least: u8,
    /// Ranges of codes that are undefined in Python; a two-byte code is a big-endian number.
    pub(super) lacks: &'static [(u16, u16)],
    /// Pairs of strings: Python's characters, and the base encoding's for the same codes.
    pub(super) differs: &'static [(&'static str, &'static str)],
}

/// What the bytes from 0x80 to 0x9F are in a single-byte encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Controls {
    /// As in the base encoding.
    AsBase,
    /// As in the base encoding, but undefined where that has a control character.
    Undefined,
    /// Control characters.
    All,
}

const fn charmap(base: &'static str, controls: Controls, names: &'static [&'static str]) -> Table {
    Table {
        name: "charmap",
        names,
        base,
        high: "",
        controls,
        least: 0,
        lacks: &[],
        differs: &[],
    }
}

const fn multibyte(
    name: &'static str,
    base: &'static str,
    names: &'static [&'static str],
) -> Table {
    Table {
        name,
        ..charmap(base, Controls::AsBase, names)
    }
}

const fn dos(names: &'static [&'static str], high: &'static str) -> Table {
    Table {
        high,
        ..charmap("ascii", Controls::AsBase, names)
    }
}

/// All legacy encodings with a table.
#[rustfmt::skip]
pub(super) const TABLES: &[Table] = &[
    charmap("windows-1250", Controls::Undefined, &["1250", "cp1250", "windows_1250"]),
    charmap("windows-1251", Controls::Undefined, &["1251", "cp1251", "windows_1251"]),
    charmap("windows-1252", Controls::Undefined, &["1252", "cp1252", "windows_1252"]),
    charmap("windows-1253", Controls::Undefined, &["1253", "cp1253", "windows_1253"]),
    charmap("windows-1254", Controls::Undefined, &["1254", "cp1254", "windows_1254"]),
    Table { lacks: &[(0xca, 0xca)], ..charmap("windows-1255", Controls::Undefined, &["1255",
        "cp1255", "windows_1255"]) },
    charmap("windows-1257", Controls::Undefined, &["1257", "cp1257", "windows_1257"]),
    charmap("windows-1258", Controls::Undefined, &["1258", "cp1258", "windows_1258"]),
    charmap("windows-1256", Controls::AsBase, &["1256", "cp1256", "windows_1256"]),
    charmap("windows-874", Controls::Undefined, &["cp874"]),
    charmap("iso-8859-2", Controls::AsBase, &["csisolatin2", "iso8859_2", "iso_8859_2",
        "iso_8859_2_1987", "iso_ir_101", "l2", "latin2"]),
    charmap("iso-8859-3", Controls::AsBase, &["csisolatin3", "iso8859_3", "iso_8859_3",
        "iso_8859_3_1988", "iso_ir_109", "l3", "latin3"]),
    charmap("iso-8859-4", Controls::AsBase, &["csisolatin4", "iso8859_4", "iso_8859_4",
        "iso_8859_4_1988", "iso_ir_110", "l4", "latin4"]),
    charmap("iso-8859-5", Controls::AsBase, &["csisolatincyrillic", "cyrillic", "iso8859_5",
        "iso_8859_5", "iso_8859_5_1988", "iso_ir_144"]),
    charmap("iso-8859-6", Controls::AsBase, &["arabic", "asmo_708", "csisolatinarabic",
        "ecma_114", "iso8859_6", "iso_8859_6", "iso_8859_6_1987", "iso_ir_127"]),
    charmap("iso-8859-7", Controls::AsBase, &["csisolatingreek", "ecma_118", "elot_928",
        "greek", "greek8", "iso8859_7", "iso_8859_7", "iso_8859_7_1987", "iso_ir_126"]),
    charmap("iso-8859-8", Controls::AsBase, &["csisolatinhebrew", "hebrew", "iso8859_8",
        "iso_8859_8", "iso_8859_8_1988", "iso_ir_138"]),
    charmap("iso-8859-10", Controls::AsBase, &["csisolatin6", "iso8859_10", "iso_8859_10",
        "iso_8859_10_1992", "iso_ir_157", "l6", "latin6"]),
    charmap("iso-8859-13", Controls::AsBase, &["iso8859_13", "iso_8859_13", "l7", "latin7"]),
    charmap("iso-8859-14", Controls::AsBase, &["iso8859_14", "iso_8859_14", "iso_8859_14_1998",
        "iso_celtic", "iso_ir_199", "l8", "latin8"]),
    charmap("iso-8859-15", Controls::AsBase, &["iso8859_15", "iso_8859_15", "l9", "latin9"]),
    charmap("iso-8859-16", Controls::AsBase, &["iso8859_16", "iso_8859_16", "iso_8859_16_2001",
        "iso_ir_226", "l10", "latin10"]),
    charmap("windows-1254", Controls::All, &["csisolatin5", "iso8859_9", "iso_8859_9",
        "iso_8859_9_1989", "iso_ir_148", "l5", "latin5"]),
    charmap("windows-874", Controls::All, &["iso8859_11", "iso_8859_11", "iso_8859_11_2001",
        "thai"]),
    Table { lacks: &[(0xa0, 0xa0)], ..charmap("windows-874", Controls::All, &["iso_ir_166",
        "tis620", "tis_620", "tis_620_0", "tis_620_2529_0", "tis_620_2529_1"]) },
    charmap("koi8-r", Controls::AsBase, &["cskoi8r", "koi8_r"]),
    Table { differs: &[("╝╬", "ўЎ")], ..charmap("koi8-u", Controls::AsBase, &["koi8_u"]) },
    charmap("macintosh", Controls::AsBase, &["mac_roman", "macintosh", "macroman"]),
    charmap("x-mac-cyrillic", Controls::AsBase, &["mac_cyrillic", "maccyrillic"]),
    dos(&["437", "cp437", "cspc8codepage437", "ibm437"], CP437),
    dos(&["850", "cp850", "cspc850multilingual", "ibm850"], CP850),
    charmap("ibm866", Controls::AsBase, &["866", "cp866", "csibm866", "ibm866"]),
    Table { lacks: &[(0x80, 0x80), (0x8740, 0x87fc), (0xed40, 0xfcfc)], differs: &[JIS],
        ..multibyte("shift_jis", "shift_jis", &["csshiftjis", "s_jis", "shift_jis", "shiftjis",
        "sjis", "x_mac_japanese"]) },
    multibyte("cp932", "shift_jis", &["932", "cp932", "ms932", "ms_kanji", "mskanji"]),
    Table { lacks: &[(0xada1, 0xadfe), (0xf9a1, 0xfcfe)], differs: &[JIS], ..multibyte("euc_jp",
        "euc-jp", &["euc_jp", "eucjp", "u_jis", "ujis"]) },
    Table { least: 0xa1, lacks: &[(0xa4d4, 0xa4d4)], ..multibyte("euc_kr", "euc-kr", &["euc_kr",
        "euckr", "korean", "ks_c_5601", "ks_c_5601_1987", "ks_x_1001", "ksc5601", "ksx1001",
        "x_mac_korean"]) },
    multibyte("cp949", "euc-kr", &["949", "cp949", "ms949", "uhc"]),
    Table { lacks: &[(0x80, 0x80), (0xa6d9, 0xa6df), (0xa6ec, 0xa6ed), (0xa6f3, 0xa6f3),
        (0xa8bc, 0xa8bc), (0xa8bf, 0xa8bf), (0xa989, 0xa995), (0xfe50, 0xfefe)],
        ..multibyte("gbk", "gbk", &["936", "cp936", "gbk", "ms936"]) },
    Table { least: 0xa1, lacks: &[(0x80, 0x80), (0xa2a1, 0xa2aa), (0xa6d9, 0xa6fe), (0xa8bb,
        0xa8c0)], differs: &[("・―", "·—")], ..multibyte("gb2312", "gbk", &["chinese",
        "csiso58gb231280", "euc_cn", "euccn", "eucgb2312_cn", "gb2312", "gb2312_1980",
        "gb2312_80", "iso_ir_58", "x_mac_simp_chinese"]) },
    multibyte("gb18030", "gb18030", &["gb18030", "gb18030_2000"]),
    Table { lacks: &[(0x8140, 0xa0fe), (0xa3c0, 0xa3e1), (0xc7fd, 0xc8fe), (0xf9d6, 0xfefe)],
        differs: &[BIG5_SIGNS, BIG5_KANA], ..multibyte("big5", "big5", &["big5", "big5_tw", "csbig5",
        "x_mac_trad_chinese"]) },
    Table { lacks: &[(0x8140, 0xa0fe), (0xa3c0, 0xa3e1), (0xc7fd, 0xc8fe), (0xfa40, 0xfefe)],
        differs: &[BIG5_KANA], ..multibyte("cp950", "big5", &["950", "cp950", "ms950"]) },
];

/// Where Microsoft maps a JIS code to another character.
const JIS: (&str, &str) = ("〜‖−¢£¬", "～∥－￠￡￢");

/// Where Microsoft maps the code of a Big5 symbol to another character.
const BIG5_SIGNS: (&str, &str) = ("•､‾∼♁☉／＼¥¢£", "‧﹑¯～⊕⊙∕﹨￥￠￡");

/// The codes from 0xC6A1, where Python and the base encoding extend Big5 differently.
#[rustfmt::skip]
const BIG5_KANA: (&str, &str) = (
    "\
     ヾゝゞ々ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでと\
     どなにぬねのはばぱひびぴふぶぷへべほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんァア\
     ィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノ\
     ハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶДЕЁЖ\
     ЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцч\
     шщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽\
     ",
    "\
     ①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ丶丿亅亠冂冖冫勹匸卩厶夊宀巛\
     ⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ仝々〆〇ー［］✽ぁあぃいぅうぇえぉおかがきぎくぐけげこ\
     ごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみ\
     むめもゃやゅゆょよらりるれろゎわゐゑをんァアィイゥウェエォオカガキギクグケゲコゴサザシジ\
     スズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤ\
     ュユョヨラリルレロヮワヰヱヲンヴヵヶАБВГДЕЁЖЗИ\
     ",
);

/// The DOS code page of the United States.
#[rustfmt::skip]
const CP437: &str =
    "\
     ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
     └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}\
     ";

/// The DOS code page of Western Europe.
#[rustfmt::skip]
const CP850: &str =
    "\
     ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
     └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}\
     ";

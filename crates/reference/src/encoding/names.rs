//! Python's names and aliases of encodings, in lower case and with `_` between their parts.

use super::family::{ByteOrder, Family};
use super::tables::TABLES;

impl Family {
    /// Looks up the family of an encoding by name or alias.
    pub(super) fn named(name: &str) -> Option<Self> {
        let plain = normalized(name);
        let undotted = plain.replace('.', "_");
        let has = |names: &[&str]| names.contains(&&*plain) || names.contains(&&*undotted);
        let found = NAMES.iter().find(|(_, names)| has(names));
        let table = || TABLES.iter().find(|table| has(table.names));
        found
            .map(|(family, _)| *family)
            .or_else(|| table().map(Self::Table))
    }
}

/// Normalizes a name: lower case, with `_` between parts. Dots belong to a part.
fn normalized(name: &str) -> String {
    let is_inner = |letter: char| letter.is_alphanumeric() || letter == '.';
    let parts = name
        .split(|letter| !is_inner(letter))
        .filter(|part| !part.is_empty());
    let mut plain = parts.collect::<Vec<_>>().join("_");
    plain.retain(|letter| letter.is_ascii());
    plain.make_ascii_lowercase();
    plain
}

/// The families, each with the names of its encodings. [`TABLES`] has the names of those with a table.
#[rustfmt::skip]
const NAMES: &[(Family, &[&str])] = &[
    (Family::Utf8, &["cp65001", "u8", "utf", "utf8", "utf8_ucs2", "utf8_ucs4", "utf_8"]),
    (Family::Ascii, &["646", "ansi_x3.4_1968", "ansi_x3.4_1986", "ansi_x3_4_1968", "ascii", "cp367",
        "csascii", "ibm367", "iso646_us", "iso_646.irv_1991", "iso_ir_6", "us", "us_ascii"]),
    (Family::Latin1, &["8859", "cp819", "csisolatin1", "ibm819", "iso8859", "iso8859_1",
        "iso_8859_1", "iso_8859_1_1987", "iso_ir_100", "l1", "latin", "latin1", "latin_1"]),
    (Family::Utf8Sig, &["utf_8_sig"]),
    (Family::Utf16(ByteOrder::Marked), &["u16", "utf16", "utf_16"]),
    (Family::Utf16(ByteOrder::Little), &["unicodelittleunmarked", "utf_16_le", "utf_16le"]),
    (Family::Utf16(ByteOrder::Big), &["unicodebigunmarked", "utf_16_be", "utf_16be"]),
    (Family::Utf32(ByteOrder::Marked), &["u32", "utf32", "utf_32"]),
    (Family::Utf32(ByteOrder::Little), &["utf_32_le", "utf_32le"]),
    (Family::Utf32(ByteOrder::Big), &["utf_32_be", "utf_32be"]),
    (Family::Utf7, &["u7", "unicode_1_1_utf_7", "utf7", "utf_7"]),
    (Family::UnicodeEscape, &["unicode_escape"]),
    (Family::RawUnicodeEscape, &["raw_unicode_escape"]),
    (Family::NotText, &["base64", "base64_codec", "base_64", "bz2", "bz2_codec", "hex", "hex_codec",
        "quopri", "quopri_codec", "quoted_printable", "quotedprintable", "rot13", "rot_13", "uu",
        "uu_codec", "zip", "zlib", "zlib_codec"]),
    (Family::AsciiSuperset, ASCII_SUPERSETS),
    (Family::Unsupported, UNSUPPORTED),
];

/// Supersets of ASCII whose tables orgsim lacks.
#[rustfmt::skip]
const ASCII_SUPERSETS: &[&str] = &[
    "1125", "775", "852", "855", "857", "858", "860", "861", "862", "863", "864",
    "865", "869", "big5_hkscs", "big5hkscs", "cp1006", "cp1051", "cp1125", "cp1361", "cp154",
    "cp720", "cp737", "cp775", "cp852", "cp855", "cp856", "cp857", "cp858",
    "cp860", "cp861", "cp862", "cp863", "cp864", "cp865", "cp866u", "cp869", "cp_gr", "cp_is",
    "csibm855", "csibm857", "csibm858", "csibm860", "csibm861", "csibm863", "csibm864",
    "csibm865", "csibm869", "cspc775baltic", "cspc862latinhebrew",
    "cspcp852", "csptcp154", "cyrillic_asian", "euc_jis2004",
    "euc_jis_2004", "euc_jisx0213", "eucjis2004", "eucjisx0213", "hkscs", "hp_roman8",
    "ibm1051", "ibm1125", "ibm775", "ibm852", "ibm855", "ibm857", "ibm858",
    "ibm860", "ibm861", "ibm862", "ibm863", "ibm864", "ibm865", "ibm869", "jisx0213", "johab",
    "koi8_t", "kz1048", "kz_1048", "mac_arabic", "mac_centeuro", "mac_croatian", "mac_farsi",
    "mac_greek", "mac_iceland", "mac_latin2", "mac_romanian", "mac_turkish", "maccentraleurope",
    "macgreek", "maciceland", "maclatin2", "macturkish", "ms1361", "palmos", "pt154", "ptcp154",
    "r8", "rk1048", "roman8", "ruscii", "s_jis_2004", "s_jisx0213", "shift_jis_2004",
    "shift_jisx0213", "shiftjis2004", "shiftjisx0213", "sjis_2004", "sjisx0213",
    "strk1048_2002",
];

/// Encodings that are no superset of ASCII.
#[rustfmt::skip]
const UNSUPPORTED: &[&str] = &[
    "037", "1026", "1140", "273", "424", "500", "cp037", "cp1026", "cp1140", "cp273", "cp424",
    "cp500", "cp875", "csibm037", "csibm1026", "csibm273", "csibm424", "csibm500",
    "csiso2022jp", "csiso2022kr", "ebcdic_cp_be", "ebcdic_cp_ca", "ebcdic_cp_ch",
    "ebcdic_cp_he", "ebcdic_cp_nl", "ebcdic_cp_us", "ebcdic_cp_wt", "hz", "hz_gb", "hz_gb_2312",
    "hzgb", "ibm037", "ibm039", "ibm1026", "ibm1140", "ibm273", "ibm424", "ibm500", "idna",
    "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3",
    "iso2022_jp_ext", "iso2022_kr", "iso2022jp", "iso2022jp_1", "iso2022jp_2", "iso2022jp_2004",
    "iso2022jp_3", "iso2022jp_ext", "iso2022kr", "iso_2022_jp", "iso_2022_jp_1",
    "iso_2022_jp_2", "iso_2022_jp_2004", "iso_2022_jp_3", "iso_2022_jp_ext", "iso_2022_kr",
    "punycode",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_punctuated() {
        assert_eq!(normalized(" ANSI_X3.4--1968 "), "ansi_x3.4_1968");
        assert_eq!(normalized("Latin-1"), "latin_1");
        assert_eq!(Family::named("ISO-8859-1"), Some(Family::Latin1));
    }
}

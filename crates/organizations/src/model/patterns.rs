//! The patterns of the model, each with a function that does its work.
//!
//! A whole string must match, also where the model's spelling anchors one alternative only. A test
//! holds each function against its expression.

use std::ops::RangeInclusive;

use shape::Pattern;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Declares patterns; a test walks over all of them.
macro_rules! patterns {
    ($($name:ident = $text:literal, $matches:expr;)+) => {
        $(pub(crate) static $name: Pattern = Pattern { text: $text, matches: $matches };)+

        #[cfg(test)]
        pub(crate) static ALL: &[&Pattern] = &[$(&$name),+];
    };
}

patterns! {
    ACCOUNT_ARN = r"^arn:aws:organizations::\d{12}:account\/o-[a-z0-9]{10,32}\/\d{12}",
        |text| arn(text, "account/").and_then(account).is_some_and(Rest::is_end);
    ACCOUNT_ID = r"^\d{12}$", is_account;
    ANYTHING = r"[\s\S]*", |_| true;
    CHILD_ID = r"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        |text| is_account(text) || is_unit(text);
    CREATE_ACCOUNT_REQUEST_ID = r"^car-[a-z0-9]{8,32}$",
        |text| id(text, "car-", base36, 8..=32);
    EMAIL = r"[^\s@]+@[^\s@]+\.[^\s@]+", is_email;
    GENERIC_ARN = r"^arn:aws:organizations::.+:.+", is_generic_arn;
    HANDSHAKE_ARN =
        r"^arn:aws:organizations::\d{12}:handshake\/o-[a-z0-9]{10,32}\/[a-z_]{1,32}\/h-[0-9a-z]{8,32}",
        |text| arn(text, "handshake/")
            .and_then(|rest| rest.some(|letter| letter.is_ascii_lowercase() || letter == '_', 1..=32))
            .and_then(|rest| rest.literal("/h-")?.some(base36, 8..=32))
            .is_some_and(Rest::is_end);
    HANDSHAKE_ID = r"^h-[0-9a-z]{8,32}$", |text| id(text, "h-", base36, 8..=32);
    ORGANIZATION_ARN = r"^arn:aws:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}",
        |text| managed(text)
            .and_then(|rest| rest.literal("organization/o-")?.some(base36, 10..=32))
            .is_some_and(Rest::is_end);
    ORGANIZATION_ID = r"^o-[a-z0-9]{10,32}$", |text| id(text, "o-", base36, 10..=32);
    ORGANIZATIONAL_UNIT_ARN =
        r"^arn:aws:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
        |text| arn(text, "ou/").and_then(unit).is_some_and(Rest::is_end);
    ORGANIZATIONAL_UNIT_ID = r"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$", is_unit;
    PARENT_ID = r"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        |text| is_root(text) || is_unit(text);
    PATH =
        r"^(o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}(\/ou\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\/\d{12})*)\/",
        is_path;
    POLICY_ARN =
        r"^(arn:aws:organizations::\d{12}:policy\/o-[a-z0-9]{10,32}\/[0-9a-z_]+\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\/[0-9a-z_]+\/p-[0-9a-zA-Z_]{10,128})",
        is_policy_arn;
    POLICY_ID = r"^p-[0-9a-zA-Z_]{8,128}$", |text| id(text, "p-", word, 8..=128);
    POLICY_TARGET_ID = r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        |text| is_root(text) || is_account(text) || is_unit(text);
    PRINTABLE_ASCII = r"[\u0020-\u007E]+", is_printable_ascii;
    RESOURCE_POLICY_ARN =
        r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:resourcepolicy\/o-[a-z0-9]{10,32}\/rp-[0-9a-zA-Z_]{4,128}",
        |text| partitioned(text, "resourcepolicy/")
            .and_then(|rest| rest.literal("rp-")?.some(word, 4..=128))
            .is_some_and(Rest::is_end);
    RESOURCE_POLICY_ID = r"^rp-[0-9a-zA-Z_]{4,128}$", |text| id(text, "rp-", word, 4..=128);
    RESPONSIBILITY_TRANSFER_ARN =
        r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:transfer\/o-[a-z0-9]{10,32}\/(billing)\/(inbound|outbound)\/rt-[0-9a-z]{8,32}$",
        |text| partitioned(text, "transfer/")
            .and_then(|rest| rest.literal("billing/"))
            .and_then(|rest| rest.literal("inbound").or_else(|| rest.literal("outbound")))
            .and_then(|rest| rest.literal("/rt-")?.some(base36, 8..=32))
            .is_some_and(Rest::is_end);
    RESPONSIBILITY_TRANSFER_ID = r"^rt-[0-9a-z]{8,32}$",
        |text| id(text, "rt-", base36, 8..=32);
    ROLE_NAME = r"[\w+=,.@-]{1,64}",
        |text| Rest(text).some(role_letter, 1..=64).is_some_and(Rest::is_end);
    ROOT_ARN = r"^arn:aws:organizations::\d{12}:root\/o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}",
        |text| arn(text, "root/").and_then(root).is_some_and(Rest::is_end);
    ROOT_ID = r"^r-[0-9a-z]{4,32}$", is_root;
    SERVICE_PRINCIPAL = r"[\w+=,.@-]*", |text| text.chars().all(role_letter);
    TAG = r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", |text| text.chars().all(tag_letter);
    TAGGABLE_RESOURCE_ID =
        r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
        is_taggable;
    TRANSFER_NAME = r"^[ -~]+$", is_printable_ascii;
}

/// What is left of a string when the pieces before were found.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a str);

impl Rest<'_> {
    /// Goes past exactly this text.
    fn literal(self, literal: &str) -> Option<Self> {
        self.0.strip_prefix(literal).map(Self)
    }

    /// Goes past all letters of a class, all ASCII, if there are as many as asked for.
    fn some(self, class: fn(char) -> bool, count: RangeInclusive<usize>) -> Option<Self> {
        let length = self.0.find(|letter| !class(letter)).unwrap_or(self.0.len());
        let rest = &self.0[length..];
        count.contains(&length).then_some(Self(rest))
    }

    fn is_end(self) -> bool {
        self.0.is_empty()
    }
}

fn base36(letter: char) -> bool {
    letter.is_ascii_digit() || letter.is_ascii_lowercase()
}

fn digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn role_letter(letter: char) -> bool {
    word(letter) || "+=,.@-".contains(letter)
}

/// Letters, separators and numbers of any script, and some signs.
fn tag_letter(letter: char) -> bool {
    use GeneralCategoryGroup::{Letter, Number, Separator};
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric()
            || matches!(letter, ' ' | '_' | '.' | ':' | '/' | '=' | '+' | '-' | '@');
    }
    matches!(letter.general_category_group(), Letter | Number | Separator)
}

fn id(text: &str, prefix: &str, class: fn(char) -> bool, count: RangeInclusive<usize>) -> bool {
    let rest = Rest(text).literal(prefix);
    rest.and_then(|rest| rest.some(class, count))
        .is_some_and(Rest::is_end)
}

fn account(rest: Rest<'_>) -> Option<Rest<'_>> {
    rest.some(digit, 12..=12)
}

fn root(rest: Rest<'_>) -> Option<Rest<'_>> {
    rest.literal("r-")?.some(base36, 4..=32)
}

fn unit(rest: Rest<'_>) -> Option<Rest<'_>> {
    rest.literal("ou-")?
        .some(base36, 4..=32)?
        .literal("-")?
        .some(base36, 8..=32)
}

fn is_account(text: &str) -> bool {
    account(Rest(text)).is_some_and(Rest::is_end)
}

fn is_root(text: &str) -> bool {
    root(Rest(text)).is_some_and(Rest::is_end)
}

fn is_unit(text: &str) -> bool {
    unit(Rest(text)).is_some_and(Rest::is_end)
}

fn is_taggable(text: &str) -> bool {
    is_root(text)
        || is_account(text)
        || is_unit(text)
        || id(text, "p-", word, 8..=128)
        || id(text, "rp-", word, 4..=128)
        || id(text, "rt-", word, 8..=32)
}

fn is_printable_ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// One `@` with something before it, and behind it a dot with something on both sides.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let inside = domain
        .len()
        .checked_sub(1)
        .and_then(|last| domain.as_bytes().get(1..last));
    let inner_dot = inside.is_some_and(|inside| inside.contains(&b'.'));
    // All bytes are looked at: without an early end, many are at once.
    let is_space = |byte| space(char::from(byte));
    let has_space = text.bytes().fold(false, |any, byte| any | is_space(byte));
    !local.is_empty() && inner_dot && !has_space && !domain.contains('@')
}

/// White space as the patterns of the model mean it.
fn space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

/// Goes past `arn:aws:organizations::` and the management account.
fn managed(text: &str) -> Option<Rest<'_>> {
    account(Rest(text).literal("arn:aws:organizations::")?)?.literal(":")
}

/// Goes past the ARN of a resource up to the id of the resource itself.
fn arn<'a>(text: &'a str, kind: &str) -> Option<Rest<'a>> {
    in_organization(managed(text)?, kind)
}

/// As [`arn`], in any partition.
fn partitioned<'a>(text: &'a str, kind: &str) -> Option<Rest<'a>> {
    let partition = Rest(text).literal("arn:")?;
    partition.0.starts_with(base36).then_some(())?;
    let service = partition.some(|letter| base36(letter) || "-.".contains(letter), 1..=63)?;
    let managed = account(service.literal(":organizations::")?)?.literal(":")?;
    in_organization(managed, kind)
}

fn in_organization<'a>(rest: Rest<'a>, kind: &str) -> Option<Rest<'a>> {
    rest.literal(kind)?
        .literal("o-")?
        .some(base36, 10..=32)?
        .literal("/")
}

fn is_generic_arn(text: &str) -> bool {
    let Some(Rest(rest)) = Rest(text).literal("arn:aws:organizations::") else {
        return false;
    };
    let inner_colon = rest
        .char_indices()
        .any(|(at, letter)| letter == ':' && at > 0 && at + 1 < rest.len());
    inner_colon && !rest.contains('\n')
}

fn is_policy_arn(text: &str) -> bool {
    let kind = |letter: char| digit(letter) || letter.is_ascii_lowercase() || letter == '_';
    let own = || {
        let rest = arn(text, "policy/")?.some(kind, 1..=usize::MAX)?;
        rest.literal("/p-")?.some(base36, 10..=32)
    };
    let aws_managed = || {
        let rest = Rest(text).literal("arn:aws:organizations::aws:policy/")?;
        rest.some(kind, 1..=usize::MAX)?
            .literal("/p-")?
            .some(word, 10..=128)
    };
    own().or_else(aws_managed).is_some_and(Rest::is_end)
}

fn is_path(text: &str) -> bool {
    let Some(path) = text.strip_suffix('/') else {
        return false;
    };
    let mut steps = path.split('/').peekable();
    let organization = steps
        .next()
        .is_some_and(|step| id(step, "o-", base36, 10..=32));
    let root = steps.next().is_some_and(is_root);
    while steps.next_if(|step| is_unit(step)).is_some() {}
    organization && root && steps.all(is_account)
}

#[cfg(test)]
mod tests;

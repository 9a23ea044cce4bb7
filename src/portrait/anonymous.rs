//! Made-up ids, addresses and names in the place of real ones, each always the same.

use std::collections::HashMap;

use organizations::model::{
    AccountId, AccountName, CreateAccountName, Email, HandshakeNotes, OrganizationalUnitName,
    PolicyDescription, PolicyName, ResponsibilityTransferName, TagValue,
};
use shape::{Kind, Shape, Shaped, Value};

use super::format::{Document, Portrait, Reference};

/// Replaces the ids of accounts, addresses and names.
pub(super) fn anonymous(portrait: Portrait) -> Portrait {
    let mut value = portrait.clone().into_value();
    let mut masks = Masks::default();
    // Names are known before the texts are read that may mention them.
    masks.put_on(Portrait::shape(), &mut value, Pass::Names);
    masks.put_on(Portrait::shape(), &mut value, Pass::Texts);
    Portrait::from_value(&value).unwrap_or(portrait)
}

/// What is replaced.
#[derive(Clone, Copy, PartialEq)]
enum Pass {
    /// What is an id, an address or a name as a whole.
    Names,
    /// Texts in which these may stand.
    Texts,
}

/// What stands for what.
#[derive(Default)]
struct Masks {
    accounts: HashMap<String, String>,
    emails: HashMap<String, String>,
    names: HashMap<(&'static str, String), String>,
    /// The names of accounts, as texts may mention them.
    mentioned: Vec<(String, String)>,
}

impl Masks {
    fn put_on(&mut self, shape: &'static Shape, value: &mut Value, pass: Pass) {
        match (&shape.kind, value) {
            (Kind::Structure(members), Value::Map(map)) => {
                for (name, value) in map.iter_mut() {
                    if let Some(member) = members.iter().find(|member| member.name == name) {
                        self.put_on(member.shape(), value, pass);
                    }
                }
            }
            (Kind::List(element), Value::List(elements)) => {
                for value in elements {
                    self.put_on(element(), value, pass);
                }
            }
            (Kind::String { .. }, Value::String(text)) => {
                let masked = match pass {
                    Pass::Names => self.name(shape, text),
                    Pass::Texts => self.text(shape, text),
                };
                if let Some(masked) = masked {
                    *text = masked.into();
                }
            }
            _ => {}
        }
    }

    /// Returns what stands for something that is an id, an address or a name.
    fn name(&mut self, shape: &Shape, text: &str) -> Option<String> {
        let is = |other: &'static Shape| std::ptr::eq(shape, other);
        if is(AccountId::shape()) || is(Reference::shape()) && AccountId::is_id(text) {
            return Some(self.account(text));
        }
        if is(Email::shape()) {
            return Some(self.email(text));
        }
        let kinds = [
            ("Account", AccountName::shape()),
            ("Account", CreateAccountName::shape()),
            ("Unit", OrganizationalUnitName::shape()),
            ("Policy", PolicyName::shape()),
            ("Transfer", ResponsibilityTransferName::shape()),
        ];
        let (kind, _) = kinds.into_iter().find(|(_, of)| is(of))?;
        let count = self.names.len() + 1;
        let masked = self
            .names
            .entry((kind, text.to_owned()))
            .or_insert_with(|| format!("{kind} {count}"));
        if kind == "Account" && text.len() > 2 {
            self.mentioned.push((text.to_owned(), masked.clone()));
        }
        Some(masked.clone())
    }

    /// Returns a text in which nothing can be recognized any more.
    fn text(&mut self, shape: &Shape, text: &str) -> Option<String> {
        let is = |other: &'static Shape| std::ptr::eq(shape, other);
        let is_document = is(Document::shape());
        let is_free = [
            TagValue::shape(),
            HandshakeNotes::shape(),
            PolicyDescription::shape(),
        ]
        .into_iter()
        .any(is);
        if !is_document && !is_free {
            return None;
        }
        let mut masked = self.without_ids(text);
        if is_free {
            // In a document, a word of its language may be a name, too.
            for (name, other) in &self.mentioned {
                masked = masked.replace(name.as_str(), other);
            }
        }
        Some(masked)
    }

    /// Replaces accounts and addresses in a text.
    fn without_ids(&mut self, text: &str) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_part =
                |letter: char| letter.is_ascii_alphanumeric() || "._%+-@".contains(letter);
            let end = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
            if end == 0 {
                masked.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let (word, behind) = rest.split_at(end);
            rest = behind;
            match word.split_once('@') {
                Some((local, domain))
                    if !local.is_empty() && domain.contains('.') && !domain.contains('@') =>
                {
                    masked.push_str(&self.email(word));
                }
                _ => self.without_accounts(word, &mut masked),
            }
        }
        masked
    }

    /// Writes a word, with other accounts.
    fn without_accounts(&mut self, word: &str, masked: &mut String) {
        let mut rest = word;
        while !rest.is_empty() {
            let digits = rest
                .find(|letter: char| !letter.is_ascii_digit())
                .unwrap_or(rest.len());
            let (number, behind) = rest.split_at(digits);
            if AccountId::is_id(number) {
                masked.push_str(&self.account(number));
            } else {
                masked.push_str(number);
            }
            let others = behind
                .find(|letter: char| letter.is_ascii_digit())
                .unwrap_or(behind.len());
            masked.push_str(&behind[..others]);
            rest = &behind[others..];
        }
    }

    fn account(&mut self, id: &str) -> String {
        let count = self.accounts.len() + 1;
        let masked = self.accounts.entry(id.to_owned());
        masked
            .or_insert_with(|| format!("{:012}", 100_000_000_000 + count))
            .clone()
    }

    fn email(&mut self, email: &str) -> String {
        let count = self.emails.len() + 1;
        let masked = self.emails.entry(email.to_ascii_lowercase());
        masked
            .or_insert_with(|| format!("account-{count}@example.com"))
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_replaced_by_the_same_one_wherever_it_is_mentioned() {
        let mut masks = Masks::default();
        let text = r#"{"a":["arn:aws:iam::210987654321:root","x_210987654321","Ops@Corp.com ops@corp.com"],"@@assign":1234567890123}"#;
        assert_eq!(
            masks.without_ids(text),
            r#"{"a":["arn:aws:iam::100000000001:root","x_100000000001","account-1@example.com account-1@example.com"],"@@assign":1234567890123}"#
        );
    }
}

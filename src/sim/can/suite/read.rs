//! Reading suites. Whatever is not known is an error: a mistyped member must not pass a test.

use organizations::model::AccountId;
use reference::{json, yaml};
use shape::{Map, Value};

use crate::sim::can::given::{self, Keys};

/// A file of tests.
#[derive(Debug)]
pub(super) struct Suite {
    pub(super) name: String,
    pub(super) tests: Vec<Test>,
}

/// A test, with what the defaults of its suite add.
#[derive(Debug, Clone, Default)]
pub(super) struct Test {
    pub(super) name: Option<String>,
    /// Accounts, by id, name or address.
    pub(super) accounts: Vec<String>,
    /// Units, for all accounts in them and below.
    pub(super) units: Vec<String>,
    pub(super) actions: Vec<String>,
    pub(super) resources: Vec<String>,
    /// Who of the account; `{account}` in it is its id.
    pub(super) principal: Option<String>,
    pub(super) resource_account: Option<String>,
    pub(super) region: Option<String>,
    pub(super) context: Keys,
    pub(super) absent: Vec<String>,
    pub(super) expect: Option<Expect>,
    pub(super) by: Option<By>,
}

/// Which verdict is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    Allow,
    Deny,
    ExplicitDeny,
    ImplicitDeny,
    Depends,
}

/// What is expected to decide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct By {
    /// The policy, by id or name.
    pub(super) policy: Option<String>,
    pub(super) sid: Option<String>,
    /// The root, unit or account, by id or name.
    pub(super) level: Option<String>,
}

impl Expect {
    const ALL: [(&'static str, Self); 5] = [
        ("allow", Self::Allow),
        ("deny", Self::Deny),
        ("explicit-deny", Self::ExplicitDeny),
        ("implicit-deny", Self::ImplicitDeny),
        ("depends", Self::Depends),
    ];

    fn read(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|(name, _)| *name == text);
        found.map(|(_, expect)| *expect).ok_or_else(|| {
            let names = Self::ALL.map(|(name, _)| format!("`{name}`"));
            format!("expect is one of {}: `{text}`", names.join(", "))
        })
    }

    /// Returns its name.
    pub(super) fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(_, expect)| *expect == self)
            .map_or("", |(name, _)| name)
    }

    fn is_denial(self) -> bool {
        matches!(self, Self::Deny | Self::ExplicitDeny | Self::ImplicitDeny)
    }
}

/// Reads a suite in JSON or YAML, as its name ends; says what is wrong with it.
pub(super) fn suite(file: &str, text: &str) -> Result<Suite, String> {
    let ending = std::path::Path::new(file).extension();
    let is_json = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let value = if is_json {
        json::parse(text).map_err(|why| why.to_string())?
    } else {
        yaml::parse(text).map_err(|why| why.to_string())?
    };
    let members = value.as_map().ok_or("a suite is an object with `tests`")?;
    let (mut name, mut defaults, mut tests) = (None, Test::default(), None);
    for (member, value) in members.iter() {
        match member {
            "name" => name = Some(one("name", value)?),
            "defaults" => defaults = defaults_of(value)?,
            "tests" => tests = Some(value.as_list().ok_or("`tests` is a list")?),
            other => return Err(unknown(other)),
        }
    }
    let tests = tests
        .filter(|tests| !tests.is_empty())
        .ok_or("there are no tests")?;
    let tests = tests.iter().enumerate().map(|(place, value)| {
        test(value, &defaults).map_err(|why| format!("test {}: {why}", place + 1))
    });
    Ok(Suite {
        name: name.unwrap_or_else(|| file.to_owned()),
        tests: tests.collect::<Result<_, _>>()?,
    })
}

fn defaults_of(value: &Value) -> Result<Test, String> {
    let members = value.as_map().ok_or("`defaults` is an object")?;
    let defaults = members_of(members).map_err(|why| format!("defaults: {why}"))?;
    if defaults.name.is_some() {
        return Err("defaults: a name is that of one test".to_owned());
    }
    Ok(defaults)
}

fn test(value: &Value, defaults: &Test) -> Result<Test, String> {
    let members = value.as_map().ok_or("a test is an object")?;
    let own = members_of(members)?;
    let or = |own: Vec<String>, default: &[String]| {
        if own.is_empty() {
            default.to_vec()
        } else {
            own
        }
    };
    let names_place = !own.accounts.is_empty() || !own.units.is_empty();
    let place = if names_place { &own } else { defaults };
    let (accounts, units) = (place.accounts.clone(), place.units.clone());
    let mut context = defaults.context.clone();
    context.retain(|key, _| !given::has(&own.context, key));
    context.retain(|key, _| own.region.is_none() || !given::is_region(key));
    context.extend(own.context);
    context.retain(|key, _| !own.absent.iter().any(|one| one.eq_ignore_ascii_case(key)));
    let mut absent = defaults.absent.clone();
    absent.retain(|key| !given::has(&context, key));
    absent.retain(|key| own.region.is_none() || !given::is_region(key));
    absent.extend(own.absent);
    let test = Test {
        name: own.name,
        accounts,
        units,
        actions: or(own.actions, &defaults.actions),
        resources: or(own.resources, &defaults.resources),
        principal: own.principal.clone().or_else(|| defaults.principal.clone()),
        resource_account: own
            .resource_account
            .or_else(|| defaults.resource_account.clone()),
        region: own.region.or_else(|| defaults.region.clone()),
        context,
        absent,
        expect: own.expect.or(defaults.expect),
        by: own.by.or_else(|| defaults.by.clone()),
    };
    if test.accounts.is_empty() && test.units.is_empty() {
        return Err("a test names an `account` or an `ou`".to_owned());
    }
    if own.principal.is_some()
        && let Some(nobody) = test
            .accounts
            .iter()
            .find(|one| given::is_of_no_account(one))
    {
        return Err(format!("`{nobody}` has no principals"));
    }
    if test.actions.is_empty() {
        return Err("a test names an `action`".to_owned());
    }
    match test.expect {
        None => Err("a test says what to `expect`".to_owned()),
        Some(expect) if test.by.is_some() && !expect.is_denial() => {
            Err("only a denial is decided `by` a statement or level".to_owned())
        }
        Some(_) => Ok(test),
    }
}

fn members_of(members: &Map) -> Result<Test, String> {
    let mut test = Test::default();
    for (member, value) in members.iter() {
        match member {
            "name" => test.name = Some(one(member, value)?),
            "account" => test.accounts = accounts(value)?,
            "ou" => test.units = several(member, value)?,
            "action" => test.actions = several(member, value)?,
            "resource" => test.resources = several(member, value)?,
            "principal" => test.principal = Some(one(member, value)?),
            "resource_account" => test.resource_account = Some(account(value)?),
            "region" => test.region = Some(one(member, value)?),
            "context" => given::add_object(value, &mut test.context)?,
            "absent" => test.absent = several(member, value)?,
            "expect" => test.expect = Some(Expect::read(&one(member, value)?)?),
            "by" => test.by = Some(by(value)?),
            other => return Err(unknown(other)),
        }
    }
    let has_region = test.region.is_some();
    if has_region && test.context.keys().any(|key| given::is_region(key)) {
        return Err("the region is given twice: by `region`, and in `context`".to_owned());
    }
    let is_given =
        |key: &&String| given::has(&test.context, key) || has_region && given::is_region(key);
    match test.absent.iter().find(is_given) {
        Some(key) => Err(format!("a key is given and absent: `{key}`")),
        None => Ok(test),
    }
}

/// Reads the one account that owns the resource.
fn account(value: &Value) -> Result<String, String> {
    match <[_; 1]>::try_from(accounts(value)?) {
        Ok([account]) => Ok(account),
        Err(_) => Err("`resource_account` is one account".to_owned()),
    }
}

fn by(value: &Value) -> Result<By, String> {
    let members = value
        .as_map()
        .ok_or("`by` is an object with `policy`, `sid` or `level`")?;
    let mut by = By::default();
    for (member, value) in members.iter() {
        let text = Some(one(member, value)?);
        match member {
            "policy" => by.policy = text,
            "sid" => by.sid = text,
            "level" => by.level = text,
            other => return Err(unknown(other)),
        }
    }
    if by == By::default() {
        return Err("`by` names a `policy`, `sid` or `level`".to_owned());
    }
    Ok(by)
}

fn unknown(member: &str) -> String {
    format!("there is no member `{member}`")
}

fn one(member: &str, value: &Value) -> Result<String, String> {
    let text = given::text(value).filter(|text| !text.is_empty());
    text.ok_or_else(|| format!("`{member}` is a text"))
}

fn several(member: &str, value: &Value) -> Result<Vec<String>, String> {
    let values = value.as_list().unwrap_or(std::slice::from_ref(value));
    if values.is_empty() {
        return Err(format!("`{member}` is an empty list"));
    }
    let texts = values.iter().map(|value| one(member, value));
    let texts: Result<_, _> = texts.collect();
    texts.map_err(|_| format!("`{member}` is a text or a list of texts"))
}

/// Reads accounts. An id that isn't quoted is a number, which has lost its zeros in front.
fn accounts(value: &Value) -> Result<Vec<String>, String> {
    let values = value.as_list().unwrap_or(std::slice::from_ref(value));
    let lossy = |value: &&Value| {
        let is_number = matches!(value, Value::Integer(_) | Value::Huge(_) | Value::Float(_));
        is_number && !given::text(value).is_some_and(|text| AccountId::is_id(&text))
    };
    if let Some(number) = values.iter().find(lossy).and_then(given::text) {
        return Err(format!(
            "the id of an account has twelve digits, and is best quoted: {number}"
        ));
    }
    several("account", value)
}

//! Client-side validation (`cli.md` section 8): what the reference finds wrong before it sends anything.

use reference::shown::Maps;
use reference::time::{self, Local, Unreadable};
use shape::{Kind, Map, Shape, Value};

use crate::cli::failure::Failure;
use crate::cli::values::Parameter;

/// Checks the whole input. All errors are reported at once.
pub(super) fn check(input: &Shape, parameters: &[Parameter], local: &Local) -> Result<(), Failure> {
    let mut violations = Violations {
        local,
        maps: Maps::Dict,
        lines: Vec::new(),
        crash: None,
    };
    let given: Vec<_> = parameters
        .iter()
        .map(|parameter| parameter.name.as_str())
        .collect();
    violations.names(input, "input", &given);
    for parameter in parameters {
        if let Some(member) = input.member(&parameter.name) {
            violations.maps = parameter.maps;
            violations.value(member.shape(), &parameter.value, member.name);
        }
    }
    violations.finish()
}

/// Checks a value against a shape, as the reference checks even its own samples.
pub(crate) fn check_value(shape: &Shape, value: &Value, local: &Local) -> Result<(), Failure> {
    let mut violations = Violations {
        local,
        maps: Maps::Dict,
        lines: Vec::new(),
        crash: None,
    };
    violations.value(shape, value, "");
    violations.finish()
}

/// What was found wrong, a line each.
struct Violations<'a> {
    local: &'a Local,
    maps: Maps,
    lines: Vec<String>,
    /// The error with which the reference crashed, if it did.
    crash: Option<String>,
}

impl Violations<'_> {
    fn finish(self) -> Result<(), Failure> {
        if let Some(why) = self.crash {
            return Err(Failure::general(why));
        }
        if self.lines.is_empty() {
            return Ok(());
        }
        let lines = self.lines.join("\n");
        Err(Failure::param_validation(format!(
            "Parameter validation failed:\n{lines}"
        )))
    }

    fn value(&mut self, shape: &Shape, value: &Value, name: &str) {
        match &shape.kind {
            Kind::Structure(_) => match value.members() {
                Some(map) => self.structure(shape, map, name),
                None => self.wrong_type(value, name, "<class 'dict'>"),
            },
            Kind::List(element) => match value {
                Value::List(elements) => {
                    for (place, value) in elements.iter().enumerate() {
                        self.value(element(), value, &format!("{name}[{place}]"));
                    }
                }
                _ => self.wrong_type(value, name, "<class 'list'>, <class 'tuple'>"),
            },
            // The reference's client checks no enum, pattern or upper bound: the service does.
            Kind::String { min, .. } => self.text(*min, value, name),
            Kind::Enum(_) => self.text(None, value, name),
            Kind::Integer { min, .. } => self.integer(*min, value, name),
            Kind::Boolean => {
                if !matches!(value, Value::Boolean(_)) {
                    self.wrong_type(value, name, "<class 'bool'>");
                }
            }
            Kind::Timestamp => self.timestamp(value, name),
        }
    }

    fn structure(&mut self, shape: &Shape, map: &Map, name: &str) {
        self.names(shape, name, &map.keys().collect::<Vec<_>>());
        for (key, value) in map.iter() {
            if let Some(member) = shape.member(key) {
                let dot = if name.is_empty() { "" } else { "." };
                self.value(member.shape(), value, &format!("{name}{dot}{key}"));
            }
        }
    }

    /// Reports missing required members, then unknown members.
    fn names(&mut self, shape: &Shape, name: &str, given: &[&str]) {
        let required = shape.members().iter().filter(|member| member.required);
        for member in required.filter(|member| !given.contains(&member.name)) {
            self.lines.push(format!(
                "Missing required parameter in {name}: \"{}\"",
                member.name
            ));
        }
        for key in given.iter().filter(|key| shape.member(key).is_none()) {
            let known: Vec<_> = shape.members().iter().map(|member| member.name).collect();
            let known = known.join(", ");
            self.lines.push(format!(
                "Unknown parameter in {name}: \"{key}\", must be one of: {known}"
            ));
        }
    }

    fn text(&mut self, min: Option<u64>, value: &Value, name: &str) {
        let Value::String(text) = value else {
            return self.wrong_type(value, name, "<class 'str'>");
        };
        let length = text.chars().count() as u64;
        if let Some(min) = min.filter(|min| length < *min) {
            self.lines.push(format!(
                "Invalid length for parameter {name}, value: {length}, valid min length: {min}"
            ));
        }
    }

    fn integer(&mut self, min: Option<i64>, value: &Value, name: &str) {
        let below = |min: i64| match value {
            Value::Integer(number) => *number < min,
            // In Python, a bool is an int.
            Value::Boolean(flag) => i64::from(*flag) < min,
            Value::Huge(digits) => digits.starts_with('-'),
            _ => false,
        };
        if !matches!(
            value,
            Value::Integer(_) | Value::Boolean(_) | Value::Huge(_)
        ) {
            self.wrong_type(value, name, "<class 'int'>");
        } else if let Some(min) = min.filter(|min| below(*min)) {
            let shown = self.maps.plain(value);
            self.lines.push(format!(
                "Invalid value for parameter {name}, value: {shown}, valid min value: {min}"
            ));
        }
    }

    fn timestamp(&mut self, value: &Value, name: &str) {
        match time::parse(value, self.local) {
            Ok(_) => {}
            Err(Unreadable::Invalid(_)) => {
                self.wrong_type(value, name, "<class 'datetime.datetime'>, timestamp-string");
            }
            Err(Unreadable::OutOfRange(why)) => self.crash = Some(why),
        }
    }

    fn wrong_type(&mut self, value: &Value, name: &str, valid: &str) {
        let (shown, class) = (self.maps.plain(value), self.maps.class(value));
        self.lines.push(format!(
            "Invalid type for parameter {name}, value: {shown}, type: <class '{class}'>, valid \
             types: {valid}"
        ));
    }
}

//! Sample values of a shape (`cli.md` section 7).

use shape::{Foreign, Kind, Map, Member, Shape, Value};

/// Returns a sample input, to be filled in: texts are empty, or the first choice.
pub(crate) fn input(shape: &Shape) -> Value {
    Sample {
        kind: Sampled::Input,
        open: Vec::new(),
    }
    .value(shape, "")
}

/// Returns a sample answer: texts are the names of their members.
pub(crate) fn output(shape: &Shape) -> Value {
    Sample {
        kind: Sampled::Output,
        open: Vec::new(),
    }
    .value(shape, "")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sampled {
    Input,
    Output,
}

struct Sample {
    kind: Sampled,
    /// The names of the shapes around the present one.
    open: Vec<&'static str>,
}

impl Sample {
    fn value(&mut self, shape: &Shape, name: &str) -> Value {
        match shape.kind {
            Kind::Structure(members) => self.structure(shape.name, members),
            Kind::List(element) => {
                self.open.push(shape.name);
                let element = self.value(element(), element().name);
                self.open.pop();
                Value::List(vec![element])
            }
            Kind::Enum(ref choices) if self.kind == Sampled::Input => choices.listed[0].into(),
            Kind::String { .. } if self.kind == Sampled::Input => "".into(),
            Kind::Enum(_) | Kind::String { .. } => name.into(),
            Kind::Integer { .. } => 0.into(),
            Kind::Boolean => true.into(),
            Kind::Timestamp => beginning_of_time(),
        }
    }

    /// Samples a structure; inside itself it is sampled once more, and then left empty.
    fn structure(&mut self, name: &'static str, members: &[Member]) -> Value {
        self.open.push(name);
        let times_open = self.open.iter().filter(|open| **open == name).count();
        let mut map = Map::new();
        if times_open == 1 {
            for member in members {
                map.push(member.name, self.value(member.shape(), member.name));
            }
        }
        self.open.pop();
        map.into()
    }
}

/// The sample of a timestamp: a string where it is written as JSON, a `datetime` to all other code of the
/// reference.
fn beginning_of_time() -> Value {
    Value::Foreign(Box::new(Foreign {
        class: "datetime.datetime",
        shown: "1970-01-01 00:00:00".to_owned(),
        sent: Some("1970-01-01T00:00:00".into()),
    }))
}

//! stub
use organizations::model::Timestamp;
use shape::Value;
pub enum Form {
    Iso8601,
    Wire,
}
pub struct Zone;
impl Zone {
    pub fn named(_: Option<&str>) -> Self {
        Zone
    }
}
pub struct Times {
    pub zone: Zone,
    pub form: Form,
    pub now: Timestamp,
}
impl Times {
    pub fn accepts(&self, v: &Value) -> bool {
        self.sent(v).ok().flatten().is_some()
    }
    pub fn sent(&self, v: &Value) -> Result<Option<Value>, String> {
        Ok(match v {
            Value::Integer(_) | Value::Float(_) => Some(v.clone()),
            Value::Boolean(b) => Some((*b as i64).into()),
            Value::String(s) => s
                .parse::<jiff::Timestamp>()
                .ok()
                .map(|t| Value::Integer(t.as_second()))
                .or(s.parse::<jiff::civil::Date>().ok().map(|d| {
                    Value::Integer(
                        d.to_zoned(jiff::tz::TimeZone::UTC)
                            .unwrap()
                            .timestamp()
                            .as_second(),
                    )
                }))
                .or(s.parse::<i64>().ok().map(Value::Integer)),
            Value::Foreign(_) => Some(v.clone()),
            _ => None,
        })
    }
}

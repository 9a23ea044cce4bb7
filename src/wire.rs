//! stub
use crate::time::Times;
use shape::{Kind, Map, Shape, Value};
pub fn reduce(v: &Value, s: &Shape, t: &Times) -> Result<Value, String> {
    Ok(match (&s.kind, v) {
        (Kind::Structure(ms), Value::Map(m)) => {
            let mut o = Map::new();
            for x in ms.iter() {
                if let Some(v) = m.get(x.name).filter(|v| **v != Value::Null) {
                    o.push(x.name, reduce(v, x.shape(), t)?);
                }
            }
            o.into()
        }
        (Kind::List(e), Value::List(l)) => Value::List(
            l.iter()
                .map(|v| reduce(v, e(), t))
                .collect::<Result<_, _>>()?,
        ),
        (Kind::Timestamp, Value::Float(f)) => {
            let m = (f * 1e6).round() as i64;
            let z = jiff::Timestamp::from_microsecond(m)
                .unwrap()
                .to_zoned(jiff::tz::TimeZone::UTC);
            let mut o = z.strftime("%Y-%m-%dT%H:%M:%S").to_string();
            if m % 1000000 != 0 {
                o += &format!(".{:06}", m % 1000000);
            }
            (o + "+00:00").into()
        }
        (Kind::Timestamp, Value::Integer(i)) => reduce(&Value::Float(*i as f64), s, t)?,
        _ => v.clone(),
    })
}

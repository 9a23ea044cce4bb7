//! stub
use shape::Value;
pub struct Query;
impl Query {
    pub fn compile(_: &str) -> Result<Self, String> {
        Ok(Query)
    }
    pub fn evaluate(&self, v: &Value) -> Result<Value, String> {
        Ok(v.clone())
    }
}

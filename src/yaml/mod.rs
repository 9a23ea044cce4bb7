//! stub
use shape::Value;
pub fn read(_: &str) -> Result<Value, ()> {
    Err(())
}

//! stub
use crate::*;
use organizations::Operation;
pub fn top_page(_: &Environment<'_>) -> String {
    String::new()
}
pub fn service_page(_: crate::cli::levels::ServiceName) -> String {
    String::new()
}
pub fn operation_page(_: &Operation) -> String {
    String::new()
}
pub fn show(
    _: &str,
    _: &Environment<'_>,
    _: &mut Streams<'_>,
) -> Result<(), crate::cli::failure::Failure> {
    Ok(())
}

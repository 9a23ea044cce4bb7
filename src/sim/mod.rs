//! The simulator's own commands.
pub fn run(
    _s: &crate::cli::Session<'_>,
    _w: &[String],
    _st: &mut crate::Streams<'_>,
) -> crate::Exit {
    crate::Exit::General
}

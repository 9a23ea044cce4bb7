//! How the program is linked.

/// Links releases for Linux at a fixed address.
///
/// The model's tables are full of pointers: about 5,900, which the loader of a program that may stand anywhere
/// sets one by one at every start. At a fixed address the linker sets them once, which saves a
/// command about 80,000 of 610,000 instructions.
fn main() {
    let is =
        |variable: &str, value: &str| std::env::var(variable).is_ok_and(|found| found == value);
    let is_linux = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    if is_linux && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    println!("cargo::rerun-if-changed=build.rs");
}

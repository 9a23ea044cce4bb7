//! The shell script of a transcript.
//!
//! Each command is the argument of an `eval`, so that an unclosed quotation doesn't swallow the others. After it, a
//! function writes an unguessable marker and the status into the pipe of the output. The status is taken
//! within the `eval`: under `set -e`, a list that fails without ending the shell would end it as the word of an `eval`.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// An action of the shell.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act<'a> {
    /// Switches to this state file.
    World(&'a Path),
    /// Runs a command.
    Command(&'a [u8]),
}

/// Returns the script. Its function writes to a duplicate of the output's file descriptor, so that `exec` may redirect
/// the original.
pub(super) fn script(acts: &[Act<'_>], mark: &str) -> Vec<u8> {
    let mut script = format!(
        "exec 8>&1\n\
         cd \"$HOME\" && unset OLDPWD\n\
         orgsim_done() {{\n\
         set -- \"${{orgsim_status-$1}}\"\n\
         unset orgsim_status\n\
         command printf '%s %s\\n' {mark} \"$1\" >&8\n\
         case $- in *e*) return 0 ;; esac\n\
         return \"$1\"\n\
         }}\n"
    )
    .into_bytes();
    for act in acts {
        match act {
            Act::World(state) => {
                script.extend_from_slice(b"{ export ORGSIM_STATE_FILE=");
                quote(state.as_os_str().as_bytes(), &mut script);
                script.extend_from_slice(b"; } 2>/dev/null\n");
            }
            Act::Command(text) => {
                script.extend_from_slice(b"eval ");
                // The empty line is for a command that ends in a backslash.
                quote(&[text, &b"\n\norgsim_status=$?"[..]].concat(), &mut script);
                // Keep the marker out of the trace of `set -x`.
                script.extend_from_slice(b"\n{ orgsim_done $?; } 2>/dev/null\n");
            }
        }
    }
    script
}

fn quote(text: &[u8], script: &mut Vec<u8>) {
    script.push(b'\'');
    for byte in text {
        match byte {
            b'\'' => script.extend_from_slice(br"'\''"),
            byte => script.push(*byte),
        }
    }
    script.push(b'\'');
}

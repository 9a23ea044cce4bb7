//! The script that a shell runs of a transcript.
//!
//! Each command is the word of an `eval`, so that one with an open quotation swallows none of the others. Behind it,
//! a function writes a mark that nobody can guess and the status into the pipe of the outputs. The status is taken
//! within the `eval`: under `set -e`, a list that fails without ending the shell would end it as the word of an `eval`.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// What the shell does next.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act<'a> {
    /// Commands use this state file from here on.
    World(&'a Path),
    /// A command is run.
    Command(&'a [u8]),
}

/// Writes the script. The function finds the outputs under another number, so that `exec` may redirect them.
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
                // Of the mark, `set -x` is to show nothing.
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

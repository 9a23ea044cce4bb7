//! The program `aws` in a folder.
//!
//! A link alone would not do: once its target is gone, a shell skips it and runs the next `aws` on the
//! path, which is the real one. So it is a script that fails if orgsim is gone. It starts
//! orgsim through a link in a hidden folder, so that orgsim knows by which name it was called.
//! Windows runs no such scripts; there it is orgsim itself under another name, which is never gone.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, anyhow, bail};

/// The program `aws` in a folder, whether it was made or not.
#[derive(Debug)]
pub(super) struct Wrapper<'a> {
    folder: &'a Path,
    /// The program.
    program: PathBuf,
    /// The hidden folder.
    inner: PathBuf,
}

/// What is there under the name of the wrapper.
#[derive(Debug, PartialEq, Eq)]
enum Existing {
    Nothing,
    Ours,
    Foreign,
}

impl<'a> Wrapper<'a> {
    /// Returns the wrapper that a folder has or is to have.
    pub(super) fn in_folder(folder: &'a Path) -> Self {
        Self {
            folder,
            program: folder.join(if cfg!(windows) { "aws.exe" } else { "aws" }),
            inner: folder.join(".orgsim"),
        }
    }

    /// Makes the folder, and in it the wrapper of a program; sees to it that it runs.
    pub(super) fn make(&self, orgsim: &Path) -> anyhow::Result<()> {
        if self.found() == Existing::Foreign {
            return Err(self.foreign());
        }
        fs::create_dir_all(&self.inner).with_context(|| self.cannot("make"))?;
        platform::make(self, orgsim).with_context(|| self.cannot("make"))?;
        self.must_run()
    }

    /// Removes the wrapper, if it is there, and perhaps the folder.
    pub(super) fn remove(&self, with_folder: bool) -> anyhow::Result<()> {
        match self.found() {
            Existing::Nothing => {}
            Existing::Foreign => return Err(self.foreign()),
            Existing::Ours => {
                fs::remove_file(&self.program).with_context(|| self.cannot("remove"))?;
            }
        }
        match fs::remove_dir_all(&self.inner) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| self.cannot("remove"));
            }
            _ => {}
        }
        if with_folder {
            // If there are other files beside the wrapper, the folder stays.
            let _ = fs::remove_dir(self.folder);
        }
        Ok(())
    }

    fn found(&self) -> Existing {
        match fs::symlink_metadata(&self.program) {
            Err(error) if error.kind() == ErrorKind::NotFound => Existing::Nothing,
            Ok(found) if found.is_symlink() => match fs::read_link(&self.program) {
                // Such a link is what orgsim made before it made wrappers.
                Ok(target) if target.file_stem() == Some(OsStr::new("orgsim")) => Existing::Ours,
                _ => Existing::Foreign,
            },
            Ok(found) if found.is_file() && platform::is_ours(self) => Existing::Ours,
            _ => Existing::Foreign,
        }
    }

    /// Fails if the system does not run the wrapper: a shell would skip it, too.
    fn must_run(&self) -> anyhow::Result<()> {
        let mut command = Command::new(&self.program);
        let command = command.arg("--version").stdin(Stdio::null());
        let output = command.output().with_context(|| self.cannot("run"))?;
        if !output.status.success() {
            bail!(self.cannot("run"));
        }
        Ok(())
    }

    fn cannot(&self, attempt: &str) -> String {
        format!("cannot {attempt} `{}`", self.program.display())
    }

    fn foreign(&self) -> anyhow::Error {
        let program = self.program.display();
        anyhow!("what is there was not made by `orgsim sim shim`: `{program}`")
    }
}

#[cfg(unix)]
mod platform {
    use std::fs::OpenOptions;
    use std::io::Write;
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};

    use super::{Path, Wrapper, fs, io};
    use reference::shlex::quote;

    /// The line by which a wrapper is known.
    const MARK: &str =
        "# Made by `orgsim sim shim`: this `aws` is orgsim, and never another program.";

    pub(super) fn is_ours(wrapper: &Wrapper<'_>) -> bool {
        let script = fs::read(&wrapper.program).unwrap_or_default();
        script.split(|byte| *byte == b'\n').nth(1) == Some(MARK.as_bytes())
    }

    /// Writes the script, and the link by which it starts orgsim. Both are replaced at once, so that
    /// commands that run meanwhile find the old or the new.
    pub(super) fn make(wrapper: &Wrapper<'_>, orgsim: &Path) -> io::Result<()> {
        let link = wrapper.inner.join("aws");
        // On systems that report the path of the link, it may be the wrapper that started this process.
        if orgsim != link && fs::read_link(&link).ok().as_deref() != Some(orgsim) {
            let draft = wrapper.inner.join("aws.new");
            let _ = fs::remove_file(&draft);
            symlink(orgsim, &draft)?;
            fs::rename(&draft, &link)?;
        }
        let draft = wrapper.inner.join("script.new");
        let _ = fs::remove_file(&draft);
        let mut options = OpenOptions::new();
        let mut file = options
            .write(true)
            .create_new(true)
            .mode(0o755)
            .open(&draft)?;
        file.write_all(script(&link)?.as_bytes())?;
        // The umask may have removed the executable bit.
        file.set_permissions(fs::Permissions::from_mode(0o755))?;
        drop(file);
        fs::rename(&draft, &wrapper.program)
    }

    fn script(link: &Path) -> io::Result<String> {
        let link = link
            .to_str()
            .ok_or_else(|| io::Error::other("its path is not UTF-8"))?;
        Ok(format!(
            "#!/bin/sh\n\
             {MARK}\n\
             orgsim={}\n\
             if [ ! -f \"$orgsim\" ] || [ ! -x \"$orgsim\" ]; then\n    \
                 echo >&2\n    \
                 echo 'aws: [ERROR]: orgsim is gone, and no other aws is called in its place' >&2\n    \
                 echo >&2\n    \
                 echo 'Install orgsim again and run `orgsim sim shim`, or remove this file:' >&2\n    \
                 printf '%s\\n' \"$0\" >&2\n    \
                 exit 252\n\
             fi\n\
             exec \"$orgsim\" \"$@\"\n",
            quote(link)
        ))
    }
}

#[cfg(not(unix))]
mod platform {
    use super::{ErrorKind, Path, Wrapper, fs, io};

    pub(super) fn is_ours(wrapper: &Wrapper<'_>) -> bool {
        wrapper.inner.is_dir()
    }

    /// Puts orgsim there under the other name; a copy where the folder is on another disk.
    pub(super) fn make(wrapper: &Wrapper<'_>, orgsim: &Path) -> io::Result<()> {
        if orgsim == wrapper.program {
            return Ok(());
        }
        match fs::remove_file(&wrapper.program) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::hard_link(orgsim, &wrapper.program)
            .or_else(|_| fs::copy(orgsim, &wrapper.program).map(drop))
    }
}

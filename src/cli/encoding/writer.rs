//! A writer that encodes.

use std::io::{self, Write};

use reference::encoding::Codec;

use crate::output::Format;

/// Writes texts in an encoding. Each is given whole, as a format prints it.
pub(crate) struct Encoded<'a> {
    /// The encoding.
    pub codec: &'a Codec,
    /// The format of the texts.
    pub format: Format,
    /// The byte order mark, until the first text is written.
    pub mark: &'a mut &'static [u8],
    /// Where the bytes go.
    pub out: &'a mut dyn Write,
}

impl Write for Encoded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        self.out.write_all(std::mem::take(self.mark))?;
        let unencodable = match self.codec.encode(text) {
            Ok(encoded) => {
                self.out.write_all(&encoded)?;
                return Ok(bytes.len());
            }
            Err(unencodable) => unencodable,
        };
        let start = self.format.piece_start(text, unencodable.at);
        let before = self.codec.encode(&text[..start]);
        self.out
            .write_all(&before.expect("all before the first unencodable can be encoded"))?;
        Err(io::Error::other(unencodable.in_piece(start)))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

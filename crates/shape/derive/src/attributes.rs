//! What `#[shape(…)]` and doc comments say.

use syn::{Attribute, Expr, ExprLit, Lit, LitInt, LitStr, Meta, Path, Result};

/// The attributes of a type, field or variant.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) name: Option<LitStr>,
    pub(crate) list: Option<LitStr>,
    pub(crate) min: Option<LitInt>,
    pub(crate) max: Option<LitInt>,
    pub(crate) pattern: Option<Path>,
    pub(crate) unlisted: bool,
    /// The doc comment, each line without the blank that follows the slashes.
    pub(crate) text: String,
}

impl Attributes {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut read = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("shape") {
                read.read_shape(attribute)?;
            } else if attribute.path().is_ident("doc") {
                read.read_line(attribute);
            }
        }
        read.text.truncate(read.text.trim_end().len());
        Ok(read)
    }

    fn read_shape(&mut self, attribute: &Attribute) -> Result<()> {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("name") {
                self.name = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("list") {
                self.list = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("min") {
                self.min = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("max") {
                self.max = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("pattern") {
                self.pattern = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("unlisted") {
                self.unlisted = true;
            } else {
                return Err(meta.error("a shape has name, list, min, max, pattern and unlisted"));
            }
            Ok(())
        })
    }

    fn read_line(&mut self, attribute: &Attribute) {
        let Meta::NameValue(meta) = &attribute.meta else {
            return;
        };
        let Expr::Lit(ExprLit {
            lit: Lit::Str(line),
            ..
        }) = &meta.value
        else {
            return;
        };
        let line = line.value();
        self.text.push_str(line.strip_prefix(' ').unwrap_or(&line));
        self.text.push('\n');
    }
}

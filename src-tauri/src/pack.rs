//! The `pack:` protocol: pictures and sounds of installed packs, by hash.
//!
//! What comes from a pack was written elsewhere. It is handed out as data for
//! `<img>` and `fetch` only: the answer's own policy leaves a document made of
//! it without scripts and without an origin.

use tauri::http::{Method, Request, Response, StatusCode, header};

use crate::origin::APP_ORIGIN;
use crate::shared_desk::SharedDesk;

type Picture = (&'static str, Vec<u8>);

/// Answers one request. To be called off the main thread.
pub(crate) fn answer(desk: &SharedDesk, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    respond(request, |hash| desk.sit().ok()?.picture(hash).ok())
}

fn respond(
    request: &Request<Vec<u8>>,
    picture: impl FnOnce(&str) -> Option<Picture>,
) -> Response<Vec<u8>> {
    if request.method() != Method::GET {
        return refuse(StatusCode::METHOD_NOT_ALLOWED);
    }
    let uri = request.uri();
    let hash = uri.path().strip_prefix('/').filter(|hash| is_hash(hash));
    let (Some(hash), None) = (hash, uri.query()) else {
        return refuse(StatusCode::NOT_FOUND);
    };
    match picture(hash) {
        Some((mime, bytes)) => reply(StatusCode::OK, mime, bytes),
        None => refuse(StatusCode::NOT_FOUND),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn refuse(status: StatusCode) -> Response<Vec<u8>> {
    reply(status, "text/plain", Vec::new())
}

fn reply(status: StatusCode, mime: &'static str, bytes: Vec<u8>) -> Response<Vec<u8>> {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, mime)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; sandbox",
        )
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, APP_ORIGIN)
        .body(bytes)
        .expect("the headers are constants")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(method: &str, uri: &str) -> Response<Vec<u8>> {
        let request = Request::builder()
            .method(method)
            .uri(uri)
            .body(Vec::new())
            .unwrap();
        respond(&request, |hash| {
            hash.starts_with('a')
                .then(|| ("image/svg+xml", b"<svg/>".to_vec()))
        })
    }

    #[test]
    fn a_picture_is_data_and_never_a_page() {
        let answer = ask("GET", &format!("pack://localhost/{}", "a".repeat(64)));
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.body(), b"<svg/>");
        let header = |name| answer.headers()[name].to_str().unwrap();
        assert_eq!(header("content-type"), "image/svg+xml");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(
            header("content-security-policy"),
            "default-src 'none'; sandbox"
        );
        assert_eq!(header("cache-control"), "no-store");
    }

    #[test]
    fn only_exact_hashes_of_known_pictures_are_answered() {
        let hash = "a".repeat(64);
        for (method, path) in [
            ("POST", hash.clone()),
            ("HEAD", hash.clone()),
            ("GET", "b".repeat(64)),
            ("GET", "A".repeat(64)),
            ("GET", "a".repeat(63)),
            ("GET", "a".repeat(65)),
            ("GET", format!("x/{hash}")),
            ("GET", format!("{hash}/")),
            ("GET", format!("{hash}?x=1")),
            ("GET", format!("../{hash}")),
            ("GET", "%2e%2e/secret".to_owned()),
            ("GET", String::new()),
        ] {
            let answer = ask(method, &format!("pack://localhost/{path}"));
            assert!(
                answer.status().is_client_error(),
                "{method} /{path} must be refused"
            );
            assert!(answer.body().is_empty());
        }
    }
}

//! The `pack:` protocol: pictures and sounds of installed packs by hash, and their pages, each once.
//!
//! What comes from a pack was written elsewhere. A picture or a sound is handed out as data for
//! `<img>` and `fetch` only: the answer's own policy leaves a document made of
//! it without scripts and without an origin. A page runs its scripts, without an
//! origin and with nothing to reach.

use footbridge::window::{PAGE_POLICY, Pages};
use tauri::http::{Method, Request, Response, StatusCode, header};

use crate::origin::APP_ORIGIN;
use crate::shared_desk::SharedDesk;

/// The policy of everything but pages.
const DATA_POLICY: &str = "default-src 'none'; sandbox";
const PAGE_TYPE: &str = "text/html; charset=utf-8";

type Media = (&'static str, Vec<u8>);

/// Answers one request. To be called off the main thread.
pub(crate) fn answer(
    desk: &SharedDesk,
    pages: &Pages,
    request: &Request<Vec<u8>>,
) -> Response<Vec<u8>> {
    let media = |hash: &str| desk.sit().ok()?.media(hash).ok();
    respond(request, media, |ticket| pages.take(ticket))
}

fn respond(
    request: &Request<Vec<u8>>,
    media: impl FnOnce(&str) -> Option<Media>,
    page: impl FnOnce(&str) -> Option<Vec<u8>>,
) -> Response<Vec<u8>> {
    if request.method() != Method::GET {
        return refuse(StatusCode::METHOD_NOT_ALLOWED);
    }
    let uri = request.uri();
    let name = uri.path().strip_prefix('/');
    if let Some(ticket) = name.and_then(|name| name.strip_prefix("page/")) {
        return match page(ticket) {
            Some(bytes) => reply(StatusCode::OK, PAGE_TYPE, PAGE_POLICY, bytes),
            None => refuse(StatusCode::FORBIDDEN),
        };
    }
    let hash = name.filter(|hash| is_hash(hash));
    let (Some(hash), None) = (hash, uri.query()) else {
        return refuse(StatusCode::NOT_FOUND);
    };
    match media(hash) {
        Some((mime, bytes)) => reply(StatusCode::OK, mime, DATA_POLICY, bytes),
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
    reply(status, "text/plain", DATA_POLICY, Vec::new())
}

fn reply(
    status: StatusCode,
    mime: &'static str,
    policy: &'static str,
    bytes: Vec<u8>,
) -> Response<Vec<u8>> {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, mime)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, policy)
        .header(header::REFERRER_POLICY, "no-referrer")
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
        let media = |hash: &str| {
            hash.starts_with('a')
                .then(|| ("image/svg+xml", b"<svg/>".to_vec()))
        };
        let page = |ticket: &str| (ticket == "once").then(|| b"<!doctype html>".to_vec());
        respond(&request, media, page)
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

    /// 60, 62: a page has no origin, reaches nothing, and is forbidden under any other name.
    #[test]
    fn a60_a_page_is_served_in_a_sandbox_and_only_under_its_ticket() {
        let answer = ask("GET", "pack://localhost/page/once");
        assert_eq!(answer.status(), StatusCode::OK);
        let header = |name| answer.headers()[name].to_str().unwrap();
        let policy: Vec<_> = header("content-security-policy").split("; ").collect();
        assert_eq!(policy[0], "sandbox allow-scripts");
        assert!(policy.contains(&"default-src 'none'"));
        for word in ["allow-same-origin", "allow-top-navigation", "allow-popups"] {
            assert!(!header("content-security-policy").contains(word));
        }
        for path in ["page/", "page/twice", "page/once/", "page/once/x"] {
            let answer = ask("GET", &format!("pack://localhost/{path}"));
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
            assert!(answer.body().is_empty());
        }
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

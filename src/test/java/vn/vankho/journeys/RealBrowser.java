package vn.vankho.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Chromium of the machine, without a window, looking at one portal. Every person has a browser profile of their own. */
final class RealBrowser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static {
        // a guard against hanging: a busy machine takes more than the five seconds that the library gives an assertion
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    /** Requests that left the server, and errors of scripts: both have to stay empty. */
    final Queue<String> outside = new ConcurrentLinkedQueue<>();

    final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private RealBrowser(Path chromium, String address) {
        this.address = address;
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    }

    /** Skips the test with a sentence where the machine has no Chromium. */
    static RealBrowser at(String address) {
        var chromium = Stream.of(
                        System.getenv().getOrDefault("VANKHO_CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                chromium.isPresent(),
                "not run: no Chromium on this machine (apt install chromium, or VANKHO_CHROMIUM)");
        return new RealBrowser(chromium.orElseThrow(), address);
    }

    /** A page of somebody who has signed in. */
    Page signedIn(String login, String password) {
        return signedIn(login, password, 1366, 768, ColorScheme.LIGHT);
    }

    Page signedIn(String login, String password, int width, int height, ColorScheme colours) {
        var profile = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setAcceptDownloads(true));
        var page = profile.newPage();
        page.setDefaultTimeout(30_000);
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) outside.add(url);
        });
        page.onPageError(errors::add);
        page.navigate("/");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForSelector("vk-search input");
        return page;
    }

    /** A page of nobody; what it may load is for the test to say. */
    Page alone() {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768))
                .newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(errors::add);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

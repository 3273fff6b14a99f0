package io.whyledger.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.FileSystemUtils;

/** Somebody who looks at the pages in Chromium and waits a moment for what they expect to see. */
@Lazy
class Browser implements AutoCloseable {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SCRIPT_SETTING = "profile.managed_default_content_settings.javascript";
    private static final int BLOCKED = 2;

    private static final Pattern REFUSAL =
            Pattern.compile("responded with a status of 4\\d\\d|Response Status Error Code 4\\d\\d");

    static {
        // It would like to know each version of Chromium.
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final List<String> noted = new ArrayList<>();
    private final String origin;
    private final Path profile;
    private final ChromeDriver driver;

    @Autowired
    Browser(Api api) {
        this(api, Map.of());
    }

    private Browser(Api api, Map<String, ?> settings) {
        this.origin = api.origin();
        this.profile = newProfile();
        this.driver = start(profile, settings);
    }

    static Browser withoutScript(Api api) {
        return new Browser(api, Map.of(SCRIPT_SETTING, BLOCKED));
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("whyledger-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeDriver start(Path profile, Map<String, ?> settings) {
        InstalledBrowser installed = InstalledBrowser.find().orElseThrow();
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.browser().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, console);
        options.setExperimentalOption("prefs", settings);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--lang=en-GB",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        // Names the driver, so that Selenium looks for none and downloads none.
        File driver = installed.driver().toFile();
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver)
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    Browser open(String address) {
        driver.get(origin + address);
        return this;
    }

    Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** Where the browser is, without the origin. */
    String address() {
        return driver.getCurrentUrl().substring(origin.length());
    }

    String title() {
        return driver.getTitle();
    }

    /** The first element that this selects and that can be seen. */
    WebElement see(String css) {
        return until("see " + css, () -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** What stands in the first such element. */
    String text(String css) {
        return until("read " + css, () -> see(css).getText());
    }

    /** What stands in each such element; there is one at least. */
    List<String> texts(String css) {
        return until("read " + css, () -> {
            List<String> texts = driver.findElements(By.cssSelector(css)).stream()
                    .map(WebElement::getText)
                    .toList();
            return texts.isEmpty() ? null : texts;
        });
    }

    /** The values of an attribute in the order of the page. */
    List<String> attributes(String css, String name) {
        return until("read " + css, () -> driver.findElements(By.cssSelector(css)).stream()
                .map(element -> element.getDomAttribute(name))
                .toList());
    }

    String value(String css) {
        return see(css).getDomProperty("value");
    }

    Browser awaitText(String css, String text) {
        until(
                "see “" + text + "” in " + css,
                () -> texts(css).stream().anyMatch(seen -> seen.contains(text)) ? this : null);
        return this;
    }

    Browser awaitAddress(String part) {
        until("come to " + part, () -> address().contains(part) ? this : null);
        return this;
    }

    Browser click(String css) {
        see(css).click();
        return this;
    }

    /** Follows the first link with this text inside an element. */
    Browser follow(String within, String text) {
        until("follow " + text, () -> see(within).findElement(By.partialLinkText(text)))
                .click();
        return this;
    }

    /** Sends the form of the page by its button with this text. */
    Browser press(String text) {
        until("press " + text, () -> see("main").findElement(By.xpath(".//button[normalize-space()='" + text + "']")))
                .click();
        return this;
    }

    Browser type(String css, CharSequence text) {
        WebElement field = see(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Browser paste(String css, String text) {
        script("arguments[0].select(); document.execCommand('insertText', false, arguments[1])", see(css), text);
        return this;
    }

    /** Presses keys wherever the focus is. */
    Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Opens a tab beside the others, which are no longer seen then. */
    Browser openTab() {
        driver.switchTo().newWindow(WindowType.TAB);
        return this;
    }

    String tab() {
        return driver.getWindowHandle();
    }

    Browser lookAt(String tab) {
        driver.switchTo().window(tab);
        driver.executeCdpCommand("Page.bringToFront", Map.of());
        return this;
    }

    /** Closes the tab that is looked at. */
    Browser closeTab() {
        driver.close();
        return this;
    }

    /** As wide as a telephone. */
    Browser narrow() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Waits for a problem that a test asked for; its status is no complaint. */
    Browser seeProblem() {
        see("#problem");
        noted.addAll(console());
        return this;
    }

    /** What the console held against the pages since this was asked last. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(noted);
        all.addAll(console());
        noted.clear();
        return all;
    }

    private List<String> console() {
        boolean refused = has("#problem");
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !(refused && REFUSAL.matcher(message).find()))
                .toList();
    }

    /** Forgets what was chosen and ticked. */
    void forget() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        if (driver.getCurrentUrl().startsWith(origin)) {
            script("localStorage.clear(); sessionStorage.clear();");
            driver.manage().deleteAllCookies();
        }
    }

    private <T> T until(String what, Supplier<T> found) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                .withMessage(() -> what + " at " + driver.getCurrentUrl())
                .until(anything -> inThePageThatIsThere(found));
    }

    /** An element whose page is just being left is stale, which the driver does not always call it. */
    private static <T> T inThePageThatIsThere(Supplier<T> found) {
        try {
            return found.get();
        } catch (WebDriverException failure) {
            if (String.valueOf(failure.getMessage()).contains("does not belong to the document")) {
                throw new StaleElementReferenceException("of a page that was left", failure);
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException stillInUse) {
            profile.toFile().deleteOnExit();
        }
    }
}

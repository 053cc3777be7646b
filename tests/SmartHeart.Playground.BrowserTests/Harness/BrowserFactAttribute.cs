namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>A test that needs a browser, and is skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Path is null ? "No Chromium on PATH: install chromium or google-chrome to run the browser tests." : null;
}

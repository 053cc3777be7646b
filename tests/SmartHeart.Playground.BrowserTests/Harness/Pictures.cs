using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>Pictures for the README, taken on the way. Written with <c>UPDATE_IMAGES=1</c> only, so that an ordinary run leaves the tree clean.</summary>
internal static class Pictures
{
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("UPDATE_IMAGES") == "1";

    public static async Task TakeAsync(IPage page, ILocator? part, string name)
    {
        if (!Wanted) return;
        await page.Mouse.MoveAsync(0, 0);
        await Assertions.Expect(page.GetByTestId("toast")).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete || image.loading === 'lazy')");
        var path = Path.Combine(Folder(), $"{name}.png");
        if (part is null) await page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        else await part.ScreenshotAsync(new LocatorScreenshotOptions { Path = path });
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "images"));
}

using Microsoft.Playwright;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>The page of the Playground: two chats side by side, or one at a time on a phone.</summary>
internal sealed class PlaygroundPage(IPage page) : IAsyncDisposable
{
    /// <summary>The private chat of a person with the bot.</summary>
    public ChatPane User { get; } = new(page, page.GetByTestId("user-pane"));

    /// <summary>The admin group.</summary>
    public ChatPane Admin { get; } = new(page, page.GetByTestId("admin-pane"));

    /// <summary>What reached the CRM.</summary>
    public ILocator Crm { get; } = page.GetByTestId("crm-pane");

    /// <summary>Chooses whom the left pane plays.</summary>
    public async Task PlayAsync(string name)
    {
        await User.Root.GetByTestId("person-select").ClickAsync();
        await page.GetByTestId("person-option").Filter(new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(User.Root.GetByTestId("person-select")).ToContainTextAsync(name);
    }

    /// <summary>Opens a topic of the admin group.</summary>
    public async Task OpenTopicAsync(string name)
    {
        var tab = Admin.Root.GetByRole(AriaRole.Tab).Filter(new() { HasText = name });
        await tab.ClickAsync();
        await Assertions.Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
    }

    /// <summary>On a phone: shows one of the panes.</summary>
    public Task ShowTabAsync(string name) => page.GetByTestId($"tab-{name}").ClickAsync();

    /// <summary>Turns the page itself to its other language.</summary>
    public Task SwitchLanguageAsync() => page.GetByTestId("language").ClickAsync();

    /// <summary>Opens or closes the pane of Bot API calls.</summary>
    public Task ToggleDebugAsync() => page.GetByTestId("toggle-debug").ClickAsync();

    /// <summary>Opens or closes the pane of the CRM.</summary>
    public Task ToggleCrmAsync() => page.GetByTestId("toggle-crm").ClickAsync();

    /// <summary>Loads the page again, as after a restart.</summary>
    public Task ReloadAsync() => page.ReloadAsync();

    /// <summary>Waits until nothing is wider than the screen: a phone must never scroll sideways.</summary>
    public Task FitsAsync() => page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= innerWidth");

    /// <summary>A picture of all that is seen, when pictures are wanted.</summary>
    public Task PictureAsync(string name) => Pictures.TakeAsync(page, null, name);

    /// <summary>A picture of one pane, when pictures are wanted; of a window so high, in CSS pixels.</summary>
    public async Task PictureAsync(string name, ChatPane pane, int height = 1000)
    {
        var (width, before) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.SetViewportSizeAsync(width, height);
        await Pictures.TakeAsync(page, pane.Root, name);
        await page.SetViewportSizeAsync(width, before);
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}

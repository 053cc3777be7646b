using Microsoft.Playwright;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>A browser and a Playground. Journeys that share them play people of their own.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>Generous: all of it may share one slow core, and a group that got its 20 messages waits out the minute.</summary>
    private const float PatienceMs = 90_000;

    private readonly TemporaryFolder _folder = TemporaryFolder.Create();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PlaygroundRun? _playground;

    /// <summary>The AmoCRM of the shared Playground.</summary>
    internal AmoCrmEmulator Crm => _playground!.Crm;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Browser.Path is null) return;
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _playwright = await Playwright.CreateAsync();
        _browser = await Browser.StartAsync(_playwright, PatienceMs);
        _playground = await PlaygroundRun.Start(new PlaygroundOptions(0, _folder.Path));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_playground is not null) await _playground.DisposeAsync();
        await _folder.DisposeAsync();
    }

    /// <summary>Opens the shared Playground in a window of its own.</summary>
    internal Task<PlaygroundPage> OpenAsync(int width = 1600, int height = 1000) => OpenAsync(_playground!.Address, width, height);

    /// <summary>Opens the page at an address in a window of its own. Sizes in CSS pixels.</summary>
    internal async Task<PlaygroundPage> OpenAsync(Uri address, int width = 1600, int height = 1000)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "ru-RU",
            TimezoneId = "Europe/Moscow",
        });
        context.SetDefaultTimeout(PatienceMs);
        await context.AddInitScriptAsync(ChatPane.NoteToasts);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return new PlaygroundPage(page);
    }
}

/// <summary>The journeys that share one Playground, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneStage : ICollectionFixture<Stage>
{
    public const string Name = "One stage";
}

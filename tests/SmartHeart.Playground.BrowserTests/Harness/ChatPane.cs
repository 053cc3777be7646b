using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>What a person does and sees in one chat, by the words on the screen.</summary>
internal sealed class ChatPane(IPage page, ILocator root)
{
    /// <summary>
    /// Run in every page: notes which toasts were seen. They are gone after seconds, and whoever looks now and then on a busy machine may miss them.
    /// </summary>
    public const string NoteToasts = """
        window.seenToasts = [];
        new MutationObserver(changes => {
          for (const node of changes.flatMap(change => [...change.addedNodes]))
            if (node.dataset?.testid === 'toast' && node.checkVisibility())
              window.seenToasts.push({ pane: node.closest('[data-testid$="-pane"]')?.dataset.testid, words: node.textContent });
        }).observe(document, { childList: true, subtree: true });
        """;

    /// <summary>All of the pane.</summary>
    public ILocator Root => root;

    /// <summary>The messages, oldest first; an album is one.</summary>
    public ILocator Messages => root.GetByTestId("message");

    /// <summary>Buttons under messages.</summary>
    public ILocator Buttons => root.GetByTestId("inline-button");

    /// <summary>Where one writes.</summary>
    public ILocator Composer => root.GetByTestId("composer");

    /// <summary>The newest message with these words.</summary>
    public ILocator Message(string words) => Messages.Filter(new() { HasText = words }).Last;

    /// <summary>The newest button with these words.</summary>
    public ILocator Button(string words) => Buttons.Filter(new() { HasText = words }).Last;

    /// <summary>Presses what stands in an empty chat.</summary>
    public Task StartsAsync() => root.GetByTestId("start").ClickAsync();

    /// <summary>Writes and sends.</summary>
    public async Task SaysAsync(string text)
    {
        await Composer.FillAsync(text);
        await SendsAsync();
    }

    /// <summary>Sends what is written and attached.</summary>
    public async Task SendsAsync()
    {
        await root.GetByTestId("send").ClickAsync();
        await Expect(Composer).ToBeEmptyAsync();
    }

    /// <summary>Sends files, together.</summary>
    public async Task SendsAsync(params string[] files)
    {
        await root.GetByTestId("file-input").SetInputFilesAsync(files.Select(SampleFile.Read));
        await Expect(root.Locator(".attachment")).ToHaveCountAsync(files.Length);
        await SendsAsync();
    }

    /// <summary>Presses a button under a message.</summary>
    public Task PressesAsync(string words) => Button(words).ClickAsync();

    /// <summary>Presses a button of the keyboard below the input.</summary>
    public Task PressesKeyAsync(string words) => root.GetByTestId("reply-button").Filter(new() { HasText = words }).ClickAsync();

    /// <summary>Waits for a message with these words.</summary>
    public async Task<ILocator> SeesAsync(string words)
    {
        await Expect(Message(words)).ToBeVisibleAsync();
        return Message(words);
    }

    /// <summary>Waits until no message has these words any more.</summary>
    public Task LosesAsync(string words) => Expect(Messages.Filter(new() { HasText = words })).ToHaveCountAsync(0);

    /// <summary>Waits for a button with these words.</summary>
    public Task SeesButtonAsync(string words) => Expect(Button(words)).ToBeVisibleAsync();

    /// <summary>Waits for the bot's short answer to a press.</summary>
    public async Task SeesToastAsync(string words) => await page.WaitForFunctionAsync(
        "([pane, words]) => seenToasts.some(toast => toast.pane === pane && toast.words.includes(words))", new[] { await root.GetAttributeAsync("data-testid"), words });

    /// <summary>Fills a dialog of the page and accepts it.</summary>
    public async Task AcceptsAsync(params (string Field, string Value)[] values)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        foreach (var (field, value) in values) await dialog.Locator($"[name={field}]").FillAsync(value);
        await dialog.Locator("button[type=submit]").ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }
}

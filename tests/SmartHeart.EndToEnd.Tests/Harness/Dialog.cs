using System.Text;
using System.Text.RegularExpressions;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>
/// A person at a place, in words of what they do and see. What is seen came after the last act: every act starts anew. Texts and buttons are named by
/// their keys (<see cref="Words"/>).
/// </summary>
internal sealed class Dialog(World world, Person person, Place? place = null, string language = "ru", Func<string>? explain = null)
{
    private long _mark;

    public Person Person => person;

    /// <summary>The chat that the place is in.</summary>
    public Chat Chat => place is { } at ? world.FindChat(at.ChatId)! : person.Chat;

    /// <summary>What was seen last; what is pressed is pressed under it when it has such a button.</summary>
    public Message? Screen { get; private set; }

    /// <summary>What stands at the place now, from the bot, oldest first.</summary>
    public IReadOnlyList<Message> Shown => [.. Chat.Messages(place is { } at ? at.TopicId ?? 0 : null).Where(message => message.FromId == world.Bot.Id)];

    public Message Does(Func<Person, Message> act)
    {
        Mark();
        return act(person);
    }

    public Message Says(string text, IReadOnlyList<TextEntity>? entities = null) => Does(one => one.SendText(text, place, entities));

    public Message Starts(string? payload = null) => Does(one => one.Start(payload));

    public Message Sends(Media media, string? caption = null) => Does(one => one.SendMedia(media, caption, place));

    public void SendsAlbum(params Media[] items)
    {
        Mark();
        person.SendAlbum(items, at: place);
    }

    /// <summary>Waits for the screen with this text.</summary>
    public Task<Message> Sees(string key) => Sees(Words.Pattern(language, key), key);

    /// <summary>Waits for a message that has these words, such as ones that somebody typed.</summary>
    public Task<Message> SeesText(string words) => Sees(new Regex(Regex.Escape(words)), words);

    /// <summary>Waits for a message of the bot that fits.</summary>
    public async Task<Message> Sees(Func<Message, bool> fits, string what)
    {
        try
        {
            return Screen = await Chat.WaitForAsync(message => IsHere(message) && fits(message), Eventually.Patience, _mark);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{person.FullName} does not see «{what}». {Describe()}");
        }
    }

    /// <summary>Presses a button, and waits until the bot has answered the press.</summary>
    public Task<TapAnswer> Press(string key) => PressWhere(button => Words.Whole(language, key).IsMatch(button.Text), key);

    /// <summary>The same for a button whose label has these words.</summary>
    public Task<TapAnswer> PressText(string words) => PressWhere(button => button.Text.Contains(words, StringComparison.Ordinal), words);

    /// <summary>Presses an inline button of that data under the message, whether or not it stands there (any more).</summary>
    public Task<TapAnswer> PressRaw(Message message, string data)
    {
        Mark();
        return Answer(person.TapRaw(message, data), data);
    }

    /// <summary>
    /// Presses the same button ten times at once, and waits for all answers. What it brings is to be waited for from before that (<see cref="Sees(string)"/>): on a
    /// busy machine the last presses may count as made on purpose, and bring another screen in its place.
    /// </summary>
    public Task PressTenTimes(Message message, string data)
    {
        var taps = Enumerable.Range(0, 10).Select(_ => person.TapRaw(message, data)).ToList();
        return Task.WhenAll(taps.Select(tap => Answer(tap, data)));
    }

    /// <summary>Presses a button of the reply keyboard.</summary>
    public Message Keyboard(string key) => Does(one =>
        one.Press(Shown.SelectMany(message => message.Buttons).SelectMany(row => row).Last(button => button.Data is null && Words.Whole(language, key).IsMatch(button.Text)), place));

    /// <summary>Whether the last screen has the button.</summary>
    public bool Offers(string key) => Current().Buttons.SelectMany(row => row).Any(button => Words.Whole(language, key).IsMatch(button.Text));

    /// <summary>The labels under the last screen.</summary>
    public IReadOnlyList<string> Labels => [.. Current().Buttons.SelectMany(row => row).Select(button => button.Text)];

    /// <summary>Data of a button under the last screen.</summary>
    public string DataOf(string key) => Current().Buttons.SelectMany(row => row).First(button => Words.Whole(language, key).IsMatch(button.Text)).Data!;

    private Message Current() => Screen is null ? Shown[^1] : Chat.Find(Screen.Id) ?? Screen;

    private Task<Message> Sees(Regex words, string what) => Sees(message => words.IsMatch(message.Words), what);

    private Task<TapAnswer> PressWhere(Func<Button, bool> fits, string what)
    {
        bool Has(Message message) => message.Buttons.SelectMany(row => row).Any(button => button.Data is not null && fits(button));
        var message = Screen is { } screen && Chat.Find(screen.Id) is { } current && Has(current) ? current : Shown.LastOrDefault(Has);
        if (message is null) throw new InvalidOperationException($"{person.FullName} finds no button «{what}». {Describe()}");
        var button = message.Buttons.SelectMany(row => row).First(one => one.Data is not null && fits(one));
        return PressRaw(message, button.Data!);
    }

    private async Task<TapAnswer> Answer(Tap tap, string what)
    {
        try
        {
            return await tap.Answer.WaitAsync(Eventually.Patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Nobody answered the press of «{what}» by {person.FullName}. {Describe()}");
        }
    }

    private bool IsHere(Message message) => message.FromId == world.Bot.Id && (place is not { } at || message.TopicId == at.TopicId);

    private void Mark() => _mark = Chat.Version;

    private string Describe()
    {
        var text = new StringBuilder("The chat shows:\n");
        foreach (var message in Chat.Messages().TakeLast(6))
        {
            text.Append(message.Version > _mark ? "* " : "  ").Append(message.FromId == world.Bot.Id ? "bot: " : "person: ").Append(message.Words.ReplaceLineEndings(" / "))
                .Append(message.Media is { } media ? $" [{media.Kind}]" : "")
                .Append(" | ").AppendJoin(" | ", message.Buttons.SelectMany(row => row).Select(button => button.Text)).Append('\n');
        }

        return text.Append(explain?.Invoke()).ToString();
    }
}

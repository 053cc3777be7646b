using SmartHeart.Domain.Mailings;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>An installation with many subscribers and a mailing that was started, and the emulator's own record of who got it.</summary>
internal sealed class MailingSite : IAsyncDisposable
{
    private readonly Installation _installation;
    private readonly int _people;
    private readonly int _mailingId;

    private MailingSite(Installation installation, int people, int mailingId) => (_installation, _people, _mailingId) = (installation, people, mailingId);

    public BotApiEmulator Telegram => _installation.Telegram;

    public string Database => _installation.Variables["DB_CONNECTION"];

    /// <summary>Messages of the mailing that people have.</summary>
    public int Delivered => Chats.Sum(chat => chat.Delivered);

    /// <summary>Where the mailing stands.</summary>
    public MailingState State => MailingStock.StateOf(Database, _mailingId);

    private IEnumerable<Chat> Chats => Enumerable.Range(0, _people).Select(i => Telegram.World.Person(MailingStock.FirstPerson + i).Chat);

    /// <param name="people">Subscribers.</param>
    /// <param name="rate">Messages a second.</param>
    public static async Task<MailingSite> PrepareAsync(int people, int rate)
    {
        var installation = await Installation.PrepareAsync(new BotSetup
        {
            Variables = new Dictionary<string, string> { ["MAILING_RATE"] = $"{rate}", ["QUIET_HOURS"] = "off", ["MAILING_CAP"] = "0", ["LOG_LEVEL"] = "Warning" },
        });
        for (var i = 0; i < people; i++) installation.Telegram.World.AddPerson($"Подписчик {i}", id: MailingStock.FirstPerson + i, started: true, sample: true);
        var content = new MailingContent([new MailingPart(null, Html: "Новости <b>агентства</b>")]);
        return new MailingSite(installation, people, await MailingStock.Write(installation.Variables["DB_CONNECTION"], people, content));
    }

    /// <summary>Starts the bot: it has something to send.</summary>
    public BotProcess Start() => BotProcess.Start(_installation.Folder, _installation.Variables);

    /// <summary>Recipients by state, counted row by row.</summary>
    public int Count(RecipientState state) => MailingStock.Count(Database, _mailingId).GetValueOrDefault(state);

    /// <summary>
    /// Nobody is lost and nobody got it twice: whoever counts as sent has one message, whoever is unknown one at most, and there is nobody else.
    /// </summary>
    /// <param name="about">Told with what is wrong.</param>
    /// <param name="refused">States of those, besides, to whom Telegram refused to deliver: they have nothing.</param>
    public void IsWhole(string about = "", params RecipientState[] refused)
    {
        var sent = WhoIs(RecipientState.Sent);
        var nothing = refused.SelectMany(WhoIs).ToHashSet();
        (sent.Count + WhoIs(RecipientState.Unknown).Count + nothing.Count).ShouldBe(_people, $"somebody is lost; {about}");
        Chats.Where(chat => chat.Delivered > 1).Select(chat => chat.Id).ShouldBeEmpty($"somebody got it twice; {about}");
        Chats.Where(chat => sent.Contains(chat.Id) && chat.Delivered != 1).Select(chat => chat.Id).ShouldBeEmpty($"somebody counts as sent and has nothing; {about}");
        Chats.Where(chat => nothing.Contains(chat.Id) && chat.Delivered != 0).Select(chat => chat.Id).ShouldBeEmpty($"somebody counts as not reached and has it; {about}");
    }

    /// <summary>Telegram's ids of the recipients of a state.</summary>
    public IReadOnlySet<long> WhoIs(RecipientState state) => MailingStock.WhoIs(Database, _mailingId, state);

    public ValueTask DisposeAsync() => _installation.DisposeAsync();
}

using Microsoft.EntityFrameworkCore;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>From the message of an admin to the same message with the people, through preview and test.</summary>
public sealed class MailingJourneyTests : IAsyncLifetime
{
    private const string Said = "Открытая лекция: приходите 👍 example.org";
    private static readonly string[] Topics = ["Материалы", "Продукты", "События", "Новости"];
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() =>
        _bot = await BotUnderTest.StartAsync(new BotSetup { Variables = new Dictionary<string, string> { ["QUIET_HOURS"] = "off" } });

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task A_text_arrives_as_it_was_written_with_its_buttons_and_the_look_of_its_link()
    {
        var (anna, viktor, silent) = (await SubscriberAsync("Анна"), await SubscriberAsync("Виктор"), await _bot.ReaderAsync("Глеб"));
        var boris = _bot.Admin(topic: "mailings");
        boris.Person.Start();
        TextEntity[] entities =
        [
            new("bold", 0, 15), new("expandable_blockquote", 0, 15), new("spoiler", 17, 9), new("custom_emoji", 27, 2) { CustomEmojiId = "5368324170671202286" },
        ];
        var look = new MessageLook(Preview: new LinkPreview(Url: "https://example.org/talk", Large: true, Above: true));
        await OpenAsync(boris);
        var written = boris.Does(person => person.SendText(Said, _bot.World.Group.Topic("mailings"), entities, look: look));
        await DraftAsync(boris);
        await AddLinkAsync(boris, "Записаться https://example.org/join");

        await boris.Press("mailing.preview");
        var preview = await boris.SeesText(Said);
        ShouldBeAlike(preview, written);
        await boris.Sees("mailing.trial.topic");
        Words.Whole("ru", "mailing.trial.own").IsMatch((await boris.Press("mailing.test")).Text!).ShouldBeTrue();
        ShouldBeAlike(boris.Person.Chat.Messages().Last(message => message.Words == Said), written);

        await StartAsync(boris);
        foreach (var reader in new[] { anna, viktor })
        {
            var got = await reader.SeesText(Said);
            ShouldBeAlike(got, written);
            got.Buttons.Select(row => row[0].Url).First().ShouldBe("https://example.org/join");
        }

        await FinishedAsync(boris, "2 из 2");
        silent.Shown.ShouldNotContain(message => message.Words == Said);
    }

    [Fact]
    public async Task An_album_arrives_whole_with_spoilers_and_the_caption_above_and_its_buttons_under_it()
    {
        var anna = await SubscriberAsync("Анна");
        var boris = _bot.Admin(topic: "mailings");
        await OpenAsync(boris);
        Media[] files = [_bot.World.Photo(1), _bot.World.Video(2), _bot.World.Photo(3)];
        IReadOnlyList<Message> written = [];
        boris.Does(person => (written = person.SendAlbum(
            files, "Смотрите сами", _bot.World.Group.Topic("mailings"), [new TextEntity("italic", 0, 8)], look: new MessageLook(Spoiler: true, CaptionAbove: true)))[0]);
        await boris.Sees(message => message.Words.Contains("2 фото · 1 видео", StringComparison.Ordinal), "all of the album");
        await DraftAsync(boris);

        await boris.Press("mailing.preview");
        await boris.Sees("mailing.trial.topic");
        ShouldBeAlike(AlbumOf(boris.Shown), written);
        await StartAsync(boris);
        await anna.Sees("mailing.under");
        ShouldBeAlike(AlbumOf(anna.Shown), written);
        anna.Offers("mailing.unsubscribe").ShouldBeTrue();
        await FinishedAsync(boris, "1 из 1");
    }

    [Fact]
    public async Task A_test_needs_a_private_chat_and_says_so()
    {
        var boris = _bot.Admin(topic: "mailings");
        await OpenAsync(boris);
        boris.Says("Проба");
        await DraftAsync(boris);

        await boris.Press("mailing.test");

        await boris.Sees("mailing.trial.start_first");
        boris.Person.Start();
        boris.Offers("mailing.trial.again").ShouldBeTrue();
        await boris.Press("mailing.to_card");
        await boris.Sees("mailing.card.content");
        await boris.Press("mailing.test");
        await _bot.UntilAsync(() => boris.Person.Chat.Messages().Any(message => message.Words == "Проба"), "the test");
    }

    [Fact]
    public async Task What_can_not_be_sent_is_refused_at_once()
    {
        var boris = _bot.Admin(topic: "mailings");
        await OpenAsync(boris);
        boris.Does(person => person.ShareContact("79161234567", "Кто-то", at: _bot.World.Group.Topic("mailings")));
        await boris.Sees("error.mailing.unsendable");
        boris.Sends(_bot.World.Photo(4), new string('а', 1100));
        await boris.Sees("error.mailing.too_long");
    }

    private async Task<Dialog> SubscriberAsync(string name)
    {
        var reader = _bot.Newcomer(name);
        reader.Starts();
        await reader.Sees("consent.personal_data");
        await reader.Press("consent.yes");
        await reader.Sees("consent.advertising");
        await reader.Press("consent.advertising_yes");
        await reader.Sees("profile.invitation");
        return reader;
    }

    private static async Task OpenAsync(Dialog admin)
    {
        admin.Says("/mailings");
        await admin.Sees("mailing.list.title");
        await admin.Press("mailing.new");
        await admin.Sees("mailing.ask_content");
    }

    private static async Task DraftAsync(Dialog admin)
    {
        await admin.Sees("mailing.ask_topic");
        admin.Labels.Take(Topics.Length).ShouldBe(Topics);
        await admin.PressText("Новости");
        await admin.Sees("mailing.added");
    }

    private static async Task AddLinkAsync(Dialog admin, string typed)
    {
        await admin.Press("mailing.edit");
        await admin.Sees("mailing.edit.menu");
        await admin.Press("mailing.edit.buttons");
        await admin.Sees("mailing.buttons.none");
        await admin.Press("mailing.buttons.link");
        await admin.Sees("mailing.link.ask_label");
        admin.Says(typed);
        await admin.SeesText("→ https://example.org/join");
        await admin.Press("mailing.to_card");
        await admin.Sees("mailing.card.content");
    }

    private static async Task StartAsync(Dialog admin)
    {
        await admin.Press("mailing.to_card");
        await admin.Sees("mailing.card.content");
        await admin.Press("mailing.start");
        await admin.Sees("mailing.start.ask");
        await admin.Press("mailing.start.yes");
    }

    /// <summary>The list, opened again, leads to the card with the result.</summary>
    private async Task FinishedAsync(Dialog admin, string reached)
    {
        await _bot.UntilAsync(() => _bot.Read(database => database.Set<Domain.Mailings.Mailing>().AllAsync(one => one.EndedAt != null)), "an end of the mailing");
        admin.Says("/mailings");
        await admin.Sees("mailing.list.title");
        await admin.PressText("✅");
        (await admin.Sees("mailing.state.finished")).Words.ShouldContain(reached);
    }

    private static List<Message> AlbumOf(IReadOnlyList<Message> shown) =>
        [.. shown.Where(message => message.AlbumId is not null).GroupBy(message => message.AlbumId).Last()];

    private static void ShouldBeAlike(List<Message> got, IReadOnlyList<Message> written)
    {
        got.Count.ShouldBe(written.Count);
        foreach (var (one, other) in got.Zip(written)) ShouldBeAlike(one, other);
    }

    private static void ShouldBeAlike(Message got, Message written)
    {
        (got.Text, got.Caption, got.Media?.File.FileId).ShouldBe((written.Text, written.Caption, written.Media?.File.FileId));
        (got.Spoiler, got.CaptionAboveMedia, got.Preview).ShouldBe((written.Spoiler, written.CaptionAboveMedia, written.Preview));
        Sorted(got.Entities).ShouldBe(Sorted(written.Entities));
    }

    private static List<TextEntity> Sorted(IEnumerable<TextEntity> entities) =>
        [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ThenBy(entity => entity.Type, StringComparer.Ordinal)];
}

using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Mailings;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings;

public sealed class MailingScreensTests
{
    /// <summary>The clock of these screens stands at noon of 2 March 2026 in Moscow.</summary>
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly QuietHours Night = new(new TimeOnly(21, 0), new TimeOnly(9, 0));

    [Fact]
    public void An_empty_list_says_how_to_begin() => ShouldLookAsAccepted(ui => MailingScreens.List(new MailingList([], new Page<MailingLine>([], false, false)), ui));

    [Fact]
    public void What_runs_or_asks_for_a_word_stands_first_and_once()
    {
        MailingLine running = new(3, "Мастер-класс <брендинг> & айдентика для небольших кофеен", MailingState.Running, null, Repeat.None, Now, 20_815, 40_000);
        MailingLine overdue = new(2, "Пора", MailingState.Overdue, Now.AddHours(-5), Repeat.None, Now, 0, 0);
        MailingLine[] page =
        [
            new(7, "", MailingState.Draft, null, Repeat.None, Now, 0, 0), new(6, "Скидка", MailingState.Scheduled, Now.AddDays(1), Repeat.None, Now, 0, 0),
            new(5, "Новости марта", MailingState.Finished, null, Repeat.None, Now, 39_120, 40_000), running,
        ];

        ShouldLookAsAccepted(ui => MailingScreens.List(new MailingList([running, overdue], new Page<MailingLine>(page, false, true)), ui));
    }

    [Fact]
    public void A_draft_offers_all_that_comes_before_sending() => ShouldLookAsAccepted(ui => MailingCardScreens.Card(new MailingCard(Draft, Night), ui));

    [Fact]
    public void A_scheduled_album_says_when_and_to_whom() => ShouldLookAsAccepted(ui => MailingCardScreens.Card(
        new MailingCard(Draft with
        {
            State = MailingState.Scheduled,
            StartAt = Now.AddHours(30),
            Repeat = Repeat.Weekly,
            Content = Album,
            Title = Album.Title,
            Quiet = false,
            Audience = new Audience([[new Condition(ConditionKind.ProfileFilled), new Condition(ConditionKind.Tagged, Text: "vip")]]),
            Buttons = [new MailingButton("Записаться", "https://example.com"), new MailingButton("Кейс", ContentId: 4)],
        }, Night), ui));

    [Fact]
    public void What_missed_its_time_asks_for_a_word() => ShouldLookAsAccepted(
        ui => MailingCardScreens.Card(new MailingCard(Draft with { State = MailingState.Overdue, StartAt = Now.AddHours(-5) }), ui));

    [Fact]
    public void A_running_one_shows_how_far_it_is() => ShouldLookAsAccepted(ui => MailingCardScreens.Card(new MailingCard(Running, Night), ui));

    [Theory]
    [InlineData(PauseReason.Admin, null)]
    [InlineData(PauseReason.Content, "Bad Request: wrong file identifier <1>")]
    [InlineData(PauseReason.Failures, "Bad Request: user not found")]
    public void A_held_one_says_why(PauseReason reason, string? words) => ShouldLookAsAccepted(
        ui => MailingCardScreens.Card(new MailingCard(Running with { State = MailingState.Paused, PausedBy = reason, PauseWords = words }, Night), ui), $"{reason}");

    [Theory]
    [InlineData(MailingState.Finished)]
    [InlineData(MailingState.Cancelled)]
    public void One_that_ended_leads_to_its_report(MailingState state) => ShouldLookAsAccepted(
        ui => MailingCardScreens.Card(new MailingCard(Running with { State = state, EndedAt = Now }, Night), ui), $"{state}");

    [Fact]
    public void A_paid_one_can_be_turned_back_where_paying_is_allowed() =>
        ShouldLookAsAccepted(ui => MailingCardScreens.Card(new MailingCard(Draft with { Paid = true }, Night, MayPay: true), ui));

    [Fact]
    public void A_message_of_a_series_is_started_by_the_series() => ShouldLookAsAccepted(ui => MailingCardScreens.Card(new MailingCard(Draft with { SeriesId = 2 }, Night), ui));

    [Fact]
    public void The_start_is_confirmed() => ShouldLookAsAccepted(ui => StartScreens.Ask(new MailingCard(Draft, Night), ui));

    [Fact]
    public void The_start_in_quiet_hours_says_until_when_it_waits() => ShouldLookAsAccepted(
        ui => StartScreens.Ask(new MailingCard(Draft with { State = MailingState.Scheduled, StartAt = Now.AddDays(1) }, new QuietHours(new TimeOnly(11, 0), new TimeOnly(15, 30))), ui));

    [Fact]
    public void The_end_is_confirmed_with_what_it_means() => ShouldLookAsAccepted(ui => StartScreens.AskCancel(Running, ui));

    [Fact]
    public void A_message_is_asked_for() => ShouldLookAsAccepted(ui => ComposeScreens.AskContent(null, ui));

    [Fact]
    public void What_was_taken_stands_over_the_question_for_the_topic() => ShouldLookAsAccepted(ui => ComposeScreens.AskTopic(new AddMailing { Content = Album }, ui));

    [Fact]
    public void A_part_to_change_is_chosen() => ShouldLookAsAccepted(ui => ComposeScreens.EditMenu(Draft, ui));

    [Fact]
    public void Another_message_is_confirmed() => ShouldLookAsAccepted(ui => ComposeScreens.AskReplace(new EditMailingContent { Content = Draft.Content }, ui));

    [Fact]
    public void The_topic_that_is_set_is_marked() => ShouldLookAsAccepted(ui => ComposeScreens.AskTopic(Draft, ui));

    [Fact]
    public void Deleting_is_confirmed() => ShouldLookAsAccepted(ui => ComposeScreens.AskDelete(Draft, ui));

    [Fact]
    public void Buttons_say_where_they_lead() => ShouldLookAsAccepted(ui => ButtonScreens.All(
        new MailingButtons(Draft,
        [
            new(new MailingButton("Записаться <сейчас>", "https://example.com/?a=1&b=2"), null), new(new MailingButton("Кейс", ContentId: 4), Target(ContentStatus.Published)),
            new(new MailingButton("Рано", ContentId: 5), Target(ContentStatus.Draft)), new(new MailingButton("Было", ContentId: 6), null),
        ]), ui));

    [Fact]
    public void Without_buttons_one_learns_what_they_are_for() => ShouldLookAsAccepted(ui => ButtonScreens.All(new MailingButtons(Draft, []), ui));

    [Fact]
    public void An_item_to_open_is_picked() => ShouldLookAsAccepted(ui => ButtonScreens.Pick(
        new PickItemTap(7, ContentKind.Product), new ManagedList(new Page<ManagedLine>([new(4, "Логотип за неделю", ContentStatus.Published, 3)], false, true), Counts), ui));

    [Fact]
    public void A_kind_without_anything_says_so() => ShouldLookAsAccepted(
        ui => ButtonScreens.Pick(new PickItemTap(7, ContentKind.Event), new ManagedList(new Page<ManagedLine>([], false, false), Counts), ui));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    public void What_was_found_can_be_picked(int count, bool more) => ShouldLookAsAccepted(
        ui => ButtonScreens.Found(7, new FoundTargets("логотип <3", [.. Enumerable.Repeat(Target(ContentStatus.Published), count)], more), ui), $"{count}{more}");

    [Fact]
    public void A_preview_leads_on() => ShouldLookAsAccepted(ui => TrialScreens.InTopic(7, new Delivery(DeliveryState.Sent, 12), ui));

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Blocked)]
    [InlineData(DeliveryState.Retry)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.ContentFault)]
    public void What_became_of_a_test_is_told(DeliveryState state) =>
        ShouldLookAsAccepted(ui => TrialScreens.Own(7, new Delivery(state, Words: "Bad Request: wrong file identifier"), ui), $"{state}");

    private static Dictionary<ContentStatus, int> Counts { get; } = [];

    private static MailingContent Album { get; } = new(
    [
        new MailingPart(FileKind.Photo, "f1", "u1", "<b>Открытая лекция</b>\nПриходите послушать, как мы делаем логотипы & не спорим о вкусе <i>никогда</i>.", CaptionAbove: true),
        new MailingPart(FileKind.Photo, "f2", "u2"), new MailingPart(FileKind.Video, "f3", "u3", Spoiler: true),
    ]);

    private static MailingView Draft { get; } = new(
        7, "Скидка 20 % <только> сегодня", new MailingContent([new MailingPart(null, Html: "Скидка 20 % &lt;только&gt; сегодня\n<b>Подробности</b> по кнопке.")]), [],
        Interests.Products, Audience.Everyone, MailingState.Draft, PauseReason.None, null, null, Repeat.None, Quiet: true, Paid: false, null, null, null, null, 0,
        MailingUpkeep.None, null, 4, new FiguresView());

    private static MailingView Running { get; } = Draft with
    {
        State = MailingState.Running,
        StartedAt = Now.AddMinutes(-12),
        Figures = new FiguresView(Total: 40_000, Sent: 20_815, Blocked: 112, Deactivated: 4, Failed: 3, Skipped: 57, Unknown: 1),
    };

    private static ButtonTarget Target(ContentStatus status) => new(4, ContentKind.Material, "Кофейни & чай", status);
}

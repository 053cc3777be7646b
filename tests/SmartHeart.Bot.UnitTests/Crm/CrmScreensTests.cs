using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Crm;
using SmartHeart.Domain.Crm;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Crm;

public sealed class CrmScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
    private static readonly CrmPanel Quiet = new() { IsOn = true, Account = "agency.amocrm.ru" };
    private static readonly CrmSync Run = new(At) { Pages = 4, Contacts = 1000, Linked = 212, Leads = 48, Known = 3, Strangers = 780, Doubles = 5, MessageId = 9 };

    private static readonly ParkedLine[] Lines =
    [
        new(71, CrmKind.Profile, new FeedPerson(12, 1012, "Анна <3", "anna", null), At, "custom_fields_values.0.values.0.value: This value is <not> valid."),
        new(72, CrmKind.Erasure, null, At, "Entity not found"), new(75, CrmKind.Other, new FeedPerson(1204, 1013, null, null, null), At, "unreadable payload"),
    ];

    [Fact]
    public void Off_it_says_how_to_switch_it_on() => ShouldLookAsAccepted(ui => CrmScreens.Panel(new CrmPanel(), ui));

    [Fact]
    public void With_nothing_to_do_it_works() => ShouldLookAsAccepted(ui => CrmScreens.Panel(Quiet, ui));

    [Fact]
    public void A_busy_one_says_what_waits_and_what_was_refused() => ShouldLookAsAccepted(ui => CrmScreens.Panel(
        Quiet with
        {
            Waiting = 1204,
            Oldest = At,
            Parked = 2,
            Troubles = [new(CrmFault.Refused, "custom_fields_values: <b>", At), new(CrmFault.TooMany, "", At.AddMinutes(-3)), new(CrmFault.Away, new string('x', 500), At.AddDays(-1))],
        },
        ui));

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_that_stands_says_since_when_and_why(CrmFault fault) => ShouldLookAsAccepted(
        ui => CrmScreens.Panel(Quiet with { Stop = new CrmStop(At, fault, fault == CrmFault.TooSlow ? "" : "Words <of> it"), Waiting = 1, Oldest = At }, ui), $"{fault}");

    public static TheoryData<CrmFault> Faults => [.. Enum.GetValues<CrmFault>()];

    [Fact]
    public void A_synchronisation_that_runs_can_be_stopped() => ShouldLookAsAccepted(ui => CrmScreens.Panel(Quiet with { Sync = Run }, ui));

    [Fact]
    public void A_synchronisation_that_waits_says_so() => ShouldLookAsAccepted(ui => CrmScreens.Panel(Quiet with { Sync = Run with { Waits = "Bad Gateway" } }, ui));

    [Fact]
    public void A_synchronisation_that_is_being_stopped_says_so() => ShouldLookAsAccepted(ui => CrmScreens.Panel(Quiet with { Sync = Run with { IsCancelled = true } }, ui));

    [Fact]
    public void A_good_answer() => ShouldLookAsAccepted(ui => CrmScreens.Answer(new CrmAnswer("Агентство <3", "Продажи", []), ui));

    [Fact]
    public void An_answer_names_the_fields_that_are_missing() =>
        ShouldLookAsAccepted(ui => CrmScreens.Answer(new CrmAnswer("Агентство", "Продажи", ["PHONE", "POSITION"]), ui));

    [Theory]
    [InlineData(CrmFault.Denied, "Unauthorized <1>")]
    [InlineData(CrmFault.Away, null)]
    public void A_bad_answer(CrmFault fault, string? words) => ShouldLookAsAccepted(ui => CrmScreens.Answer(new CrmAnswer(null, null, [], fault, words), ui), $"{fault}");

    [Fact]
    public void What_was_set_aside() => ShouldLookAsAccepted(ui => ParkedScreens.List(new ParkedList(Lines, HasPrevious: true, HasNext: true), ui));

    [Fact]
    public void Nothing_was_set_aside() => ShouldLookAsAccepted(ui => ParkedScreens.List(new ParkedList([], false, false), ui));

    [Fact]
    public void One_of_it_leads_to_the_person() => ShouldLookAsAccepted(ui => ParkedScreens.One(Lines[0], ui));

    [Fact]
    public void One_about_nobody_leads_to_nobody() => ShouldLookAsAccepted(ui => ParkedScreens.One(Lines[1], ui));

    [Fact]
    public void Dropping_is_asked_about() => ShouldLookAsAccepted(ui => ParkedScreens.AskDrop(Lines[0], ui));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_its_words(CrmKind kind) => ParkedScreens.One(Lines[0] with { Kind = kind }, Ru).Text.Value.ShouldContain(" · Анна");

    public static TheoryData<CrmKind> Kinds => [.. Enum.GetValues<CrmKind>()];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(512_480)]
    public void A_synchronisation_is_asked_about(int people) => ShouldLookAsAccepted(ui => SyncScreens.Ask(new CrmSyncPlan(people), ui), $"{people}");

    [Fact]
    public void It_goes() => ShouldLookAsAccepted(ui => SyncScreens.Progress(Run, ui));

    [Fact]
    public void It_waits() => ShouldLookAsAccepted(ui => SyncScreens.Progress(Run with { Waits = "Bad <Gateway>" }, ui));

    [Fact]
    public void It_was_stopped() => ShouldLookAsAccepted(ui => SyncScreens.Progress(Run with { IsCancelled = true }, ui));

    [Fact]
    public void It_has_read_all() => ShouldLookAsAccepted(ui => SyncScreens.Progress(Run with { IsRead = true }, ui));

    [Fact]
    public void It_reports() => ShouldLookAsAccepted(ui => SyncScreens.Report(new CrmSyncReport(Run with { IsRead = true }, 40_113), ui));

    [Fact]
    public void It_reports_no_doubles_where_there_are_none() => ShouldLookAsAccepted(ui => SyncScreens.Report(new CrmSyncReport(Run with { Doubles = 0 }, 0), ui));

    [Fact]
    public void It_failed() => ShouldLookAsAccepted(ui => SyncScreens.Failed("NullReferenceException <1>", ui));
}

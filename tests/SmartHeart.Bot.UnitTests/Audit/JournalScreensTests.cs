using System.Reflection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Features.Audit;
using SmartHeart.Domain.Audit;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Audit;

public sealed class JournalScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 45, 0, TimeSpan.Zero);

    private static readonly JournalRow[] Rows =
    [
        new(90, At, 901, "Анна <b>", AuditActions.ContentPublished, "Как читать <рынок> & не устать", false, 12),
        new(89, At.AddMinutes(-5), 901, "Анна <b>", AuditActions.CategoryEdited, "Стратегия", false, 3),
        new(88, At.AddMinutes(-9), 902, "Олег", AuditActions.FileRenamed, "смета.pdf", false, 7),
        new(87, At.AddHours(-1), 902, "Олег", AuditActions.UserViewed, "#1204", false, 1204),
        new(86, At.AddHours(-2), 0, null, AuditActions.MailingStarted, "#5 Весенняя", false, null),
        new(85, At.AddHours(-14), 101, "Иван", AuditActions.AccessDenied, "/admin · private", true, null),
        new(84, At.AddHours(-15), 903, null, AuditActions.AccessDenied, "CancelMailing", true, null),
        new(83, At.AddHours(-16), 0, null, AuditActions.AccessDenied, "tap ap · -100123/7", true, null),
        new(82, At.AddHours(-17), 901, "Анна <b>", AuditActions.ContentDeleted, "Старое", false, 9),
        new(81, At.AddHours(-18), 901, "Анна <b>", AuditActions.CrmChecked, "", false, null),
    ];

    private static readonly JournalFilter Narrow = new JournalFilter { Actor = 901, Area = AuditArea.Content, DeniedOnly = true }.On(At, 7, Moscow);

    [Fact]
    public void A_page_stands_under_its_days_and_numbers_what_can_be_opened() => ShouldLookAsAccepted(ui => JournalScreens.Page(Page(new JournalFilter(), Rows), ui));

    [Fact]
    public void What_is_chosen_stands_above_and_stays_on_every_button() =>
        ShouldLookAsAccepted(ui => JournalScreens.Page(Page(Narrow, Rows[..1]) with { Actor = new JournalActor(901, "Анна <b>") }, ui));

    [Fact]
    public void Settings_are_named_and_lead_to_their_screens_and_the_last_can_be_taken_back() => ShouldLookAsAccepted(ui => JournalScreens.Page(
        Page(new JournalFilter { Area = AuditArea.Settings },
        [
            new(70, At, 901, "Анна", AuditActions.SettingChanged, "text.ru.menu.title", false, null),
            new(69, At, 901, "Анна", AuditActions.SettingReset, "policy.version", false, null),
            new(68, At, 901, "Анна", AuditActions.SettingUndone, "feed.crm", false, null),
            new(67, At, 901, "Анна", AuditActions.SettingChanged, "unheard.of", false, null),
            new(66, At, 902, "Олег", AuditActions.AccessDenied, "ChangeText", true, null),
        ]), ui));

    [Fact]
    public void An_empty_journal_says_what_will_stand_there() => ShouldLookAsAccepted(ui => JournalScreens.Page(Page(new JournalFilter(), []), ui));

    [Fact]
    public void Nothing_like_that_offers_to_reset() => ShouldLookAsAccepted(ui => JournalScreens.Page(Page(new JournalFilter { Area = AuditArea.Crm }, []), ui));

    [Fact]
    public void An_admin_who_is_no_owner_is_not_offered_the_workbook() =>
        Buttons(JournalScreens.Page(Page(new JournalFilter(), Rows), Member)).ShouldNotContain(Ru.Plain("journal.export"));

    [Fact]
    public void Those_who_occur_lately_are_offered() =>
        ShouldLookAsAccepted(ui => JournalFilterScreens.Who(new JournalActors(Narrow, [new(901, "Анна <b>"), new(0, null), new(903, null), new(-1001, "Агентство")]), ui));

    [Fact]
    public void All_areas_are_offered_and_what_was_worked_on_last() => ShouldLookAsAccepted(ui => JournalFilterScreens.About(
        new JournalObjects(Narrow, [.. Enum.GetValues<TargetKind>().Skip(1).Select(kind => new JournalObject(new JournalTarget(kind, 7), kind == TargetKind.User ? "#7" : "<Весна>")), new(new(TargetKind.File, 8), null)]), ui));

    [Fact]
    public void Areas_alone_are_offered_where_nothing_was_worked_on() => ShouldLookAsAccepted(ui => JournalFilterScreens.About(new JournalObjects(new JournalFilter(), []), ui));

    [Fact]
    public void One_thing_may_be_all_that_is_read()
    {
        var thing = new JournalTarget(TargetKind.Content, 12);
        ShouldLookAsAccepted(ui => JournalScreens.Page(
            Page(new JournalFilter { Target = thing }, Rows[..1]) with { About = new JournalObject(thing, "Как читать <рынок> & не устать") }, ui));
    }

    [Fact]
    public void Days_are_offered() => ShouldLookAsAccepted(ui => JournalFilterScreens.When(Narrow, ui));

    [Fact]
    public void A_full_page_of_the_longest_names_fits_into_a_message()
    {
        var rows = Enumerable.Range(1, 10).Select(i => new JournalRow(
            i, At, 901, new string('&', AuditEntry.MaxLength), AuditActions.UsersExported, new string('<', AuditEntry.MaxLength), false, 1));

        System.Net.WebUtility.HtmlDecode(JournalScreens.Page(Page(new JournalFilter(), [.. rows]), Ru).Text.Value).Length.ShouldBeLessThan(4096);
    }

    [Fact]
    public void Every_action_has_its_words_in_both_languages()
    {
        foreach (var action in typeof(AuditActions).GetFields().Select(field => (string)field.GetRawConstantValue()!))
        {
            foreach (var ui in new[] { Ru, En }) ui.Has($"journal.action.{action}").ShouldBeTrue(action);
        }
    }

    [Fact]
    public void What_only_owners_may_has_words_for_those_who_were_refused()
    {
        var owners = typeof(AllowAttribute).Assembly.GetTypes().Where(type => type.GetCustomAttribute<AllowAttribute>()?.Role == Role.Owner).ToArray();

        owners.ShouldNotBeEmpty();
        foreach (var request in owners)
        {
            foreach (var ui in new[] { Ru, En }) ui.Has($"journal.refused.{request.Name}").ShouldBeTrue(request.Name);
        }
    }

    [Fact]
    public void An_action_that_is_not_known_any_more_stands_for_itself() =>
        JournalWords.Action(Rows[0] with { Action = "letter.sealed" }, Ru).ShouldBe("letter.sealed");

    private static JournalPage Page(JournalFilter filter, JournalRow[] rows) => new(filter, null, null, new Page<JournalRow>(rows, rows.Length == 1, rows.Length > 0));

    private static string[] Buttons(Bot.Kit.Rendering.Screen screen) => [.. screen.Rows.SelectMany(row => row).Select(button => button.Text)];
}

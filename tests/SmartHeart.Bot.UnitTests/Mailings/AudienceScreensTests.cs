using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Features.Mailings.Audiences;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings;

public sealed class AudienceScreensTests
{
    private static readonly DateTimeOffset March = new(2026, 2, 28, 21, 0, 0, TimeSpan.Zero);

    private static readonly AudienceNames Names = new(
        new Dictionary<int, string> { [3] = "🎬 Кейсы" }, new Dictionary<int, string> { [7] = "Ребрендинг <пекарни>", [8] = "Завтрак с Олегом" },
        new Dictionary<int, string> { [5] = "Скидки марта", [6] = "" })
    {
        Statuses = new Dictionary<int, string> { [142] = "Успешно реализовано" },
    };

    private static readonly StatusView[] Statuses = [new(5001, "Переговоры <1>", "Заявки"), new(5002, "Договор", "Заявки"), new(142, "Успешно реализовано", null)];

    private static readonly Audience Some = new(
    [
        [new(ConditionKind.ViewedCategory, Id: 3), new(ConditionKind.Tagged, Text: "vip"), new(ConditionKind.Registered, Not: true, Id: 8)],
        [new(ConditionKind.CameFrom, Text: "vk"), new(ConditionKind.ActiveWithin, Days: 30)],
    ]);

    private static readonly AudienceView View = new(
        12, "Весенний набор", 4, IsOpen: true, Some, Names, new AudienceCount(12_340, NoConsent: 800, Unsubscribed: 51, Unreachable: 9, Capped: 2));

    [Fact]
    public void Audience() => ShouldLookAsAccepted(ui => AudienceScreens.Show(View, ui));

    [Fact]
    public void Audience_being_counted() => ShouldLookAsAccepted(ui => AudienceScreens.Show(View with { Count = null }, ui));

    [Fact]
    public void Audience_of_a_started_mailing() => ShouldLookAsAccepted(ui => AudienceScreens.Show(View with { IsOpen = false, Count = null }, ui));

    [Fact]
    public void Everyone() => ShouldLookAsAccepted(ui => AudienceScreens.Show(
        View with { Title = "", Audience = Domain.Mailings.Audience.Everyone, Count = new AudienceCount(3) }, ui));

    [Fact]
    public void Every_condition_and_its_opposite() => ShouldLookAsAccepted(ui => new Bot.Kit.Rendering.Screen
    {
        Text = Bot.Kit.Rendering.Html.Join("\n", Each().Select(condition => Bot.Kit.Rendering.Html.Text(AudienceWords.Of(condition, Names, ui)))),
    });

    [Fact]
    public void Condition() => ShouldLookAsAccepted(ui => AudienceScreens.Condition(new ConditionTap(12, 4, 0, 2), View, ui));

    [Fact]
    public void A_condition_that_is_not_there_any_more_leads_to_those_that_are() =>
        AudienceScreens.Condition(new ConditionTap(12, 3, 0, 2), View, Ru).Next.ShouldBe("ha-c");

    [Fact]
    public void Everyone_is_asked_about() => ShouldLookAsAccepted(ui => AudienceScreens.AskEveryone(new AskEveryoneTap(12, 4), ui));

    [Fact]
    public void Kinds() => ShouldLookAsAccepted(ui => ConditionScreens.Kinds(new KindsTap(12, 0), [], ui));

    [Fact]
    public void Kinds_of_other_people() => ShouldLookAsAccepted(ui => ConditionScreens.Kinds(new KindsTap(12, AudienceEditing.NewGroup), [], ui));

    [Fact]
    public void Kinds_with_a_crm() => ShouldLookAsAccepted(ui => ConditionScreens.Kinds(new KindsTap(12, 0), Statuses, ui));

    [Fact]
    public void Statuses_of_the_crm() => ShouldLookAsAccepted(ui => ConditionScreens.Statuses(new PickStatusTap(12, 0), Statuses, ui));

    [Fact]
    public void Statuses_without_a_crm() => ShouldLookAsAccepted(ui => ConditionScreens.Statuses(new PickStatusTap(12, 0), [], ui));

    [Fact]
    public void Categories() => ShouldLookAsAccepted(ui => ConditionScreens.Categories(
        new PickCategoryTap(12, 0), [new ManagedCategory(3, "Кейсы", "🎬", false, 5, 1), new ManagedCategory(4, "Статьи", null, true, 0, 0)], ui));

    [Fact]
    public void Items() => ShouldLookAsAccepted(ui => ConditionScreens.Items(new PickItemTap(12, 0, ConditionKind.ViewedItem, ContentKind.Material), List, ui));

    [Fact]
    public void Events() => ShouldLookAsAccepted(ui => ConditionScreens.Items(new PickItemTap(12, 1, ConditionKind.Registered, ContentKind.Event), List, ui));

    [Fact]
    public void Products() => ShouldLookAsAccepted(ui => ConditionScreens.Items(new PickItemTap(12, 1, ConditionKind.Requested, ContentKind.Product), List, ui));

    [Fact]
    public void Mailings() => ShouldLookAsAccepted(ui => ConditionScreens.Mailings(
        new PickMailingTap(12, 0, ConditionKind.Received), new Page<MailingLine>([Line(12, "Она сама"), Line(6, ""), Line(5, "Скидки марта")], false, true), ui));

    [Fact]
    public void No_other_mailings() => ShouldLookAsAccepted(ui => ConditionScreens.Mailings(
        new PickMailingTap(12, 0, ConditionKind.Clicked), new Page<MailingLine>([Line(12, "Она сама")], false, false), ui));

    [Fact]
    public void Languages() => ShouldLookAsAccepted(ui => ConditionScreens.Languages(new PickLanguageTap(12, 0), ui));

    [Fact]
    public void Saved() => ShouldLookAsAccepted(ui => SegmentScreens.All([new SegmentLine(2, "Клиенты"), new SegmentLine(1, "Новые")], ui));

    [Fact]
    public void None_saved() => ShouldLookAsAccepted(ui => SegmentScreens.All([], ui));

    [Fact]
    public void Saved_to_take() => ShouldLookAsAccepted(ui => SegmentScreens.Pick(new PickSegmentTap(12), [new SegmentLine(2, "Клиенты")], ui));

    [Fact]
    public void None_to_take() => ShouldLookAsAccepted(ui => SegmentScreens.Pick(new PickSegmentTap(12), [], ui));

    [Fact]
    public void Saved_card() => ShouldLookAsAccepted(ui => SegmentScreens.Card(new SegmentView(2, "Клиенты & друзья", Some, Names), ui));

    [Fact]
    public void Saved_asks_before_it_goes() => ShouldLookAsAccepted(ui => SegmentScreens.AskDelete(new SegmentView(2, "Клиенты", Some, Names), ui));

    [Fact]
    public void Saved_asks_before_it_is_overwritten() => ShouldLookAsAccepted(ui => SegmentScreens.AskOverwrite(12, 2, "Клиенты", ui));

    private static ManagedList List => new(
        new Page<ManagedLine>([new ManagedLine(8, "Завтрак с Олегом", ContentStatus.Published, 12), new ManagedLine(7, "Черновик", ContentStatus.Draft, 0)], false, true),
        new Dictionary<ContentStatus, int>());

    private static MailingLine Line(int id, string title) => new(id, title, MailingState.Finished, null, Repeat.None, March, 10, 12);

    private static IEnumerable<Condition> Each()
    {
        Condition[] all =
        [
            new(ConditionKind.ProfileFilled), new(ConditionKind.ViewedCategory, Id: 3), new(ConditionKind.ViewedItem, Id: 7), new(ConditionKind.ViewedItem, Id: 99),
            new(ConditionKind.Registered, Id: 8), new(ConditionKind.Registered), new(ConditionKind.Requested, Id: 7), new(ConditionKind.Requested),
            new(ConditionKind.Tagged, Text: "ждёт звонка"), new(ConditionKind.CameFrom, Text: "vk"), new(ConditionKind.CameFrom), new(ConditionKind.Speaks, Text: "en"),
            new(ConditionKind.JoinedBefore, At: March), new(ConditionKind.JoinedSince, At: March.AddHours(10)), new(ConditionKind.ActiveWithin, Days: 1),
            new(ConditionKind.ActiveWithin, Days: 30), new(ConditionKind.Received, Id: 5), new(ConditionKind.Clicked, Id: 6),
            new(ConditionKind.LeadStatus, Id: 142), new(ConditionKind.LeadStatus, Id: 7),
        ];
        all.Select(condition => condition.Kind).Distinct().ShouldBe(Enum.GetValues<ConditionKind>());
        return all.SelectMany(condition => new[] { condition, condition with { Not = true } });
    }
}

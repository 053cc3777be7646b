using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>What the forms ask, and where they lead when they are over.</summary>
public sealed class ContentFormsTests
{
    private static readonly AddContent Blank = new();
    private static readonly AddContent Filled = new()
    {
        Title = Samples.HtmlTitle,
        Body = "История в <b>трёх</b> частях.",
        CategoryId = 3,
        Media = [Samples.Photo(), Samples.Photo(2), Samples.Video()],
        Documents = [Samples.Document(), Samples.Document("смета <итог>.xlsx", 60L * 1024 * 1024)],
    };

    private static readonly AddContent Lecture = new()
    {
        Kind = ContentKind.Event,
        Title = "Лекция",
        Body = "Как слышать клиента",
        CategoryId = 3,
        StartsAt = Samples.Noon,
        EndsAt = Samples.Noon.AddHours(3),
        Place = "Офис",
    };

    private readonly ContentWizard _wizard = new();
    private readonly ContentEdit _edit = new();
    private readonly CategoryEdit _category = new();

    [Fact]
    public void The_wizard_asks_in_order() =>
        _wizard.Steps.Select(step => step.Name).ShouldBe(["title", "body", "category", "start", "end", "place", "link", "media", "documents", "publish", "when"]);

    [Fact]
    public void Title_is_asked_for() => Match("title", Blank);

    [Fact]
    public void Title_is_asked_for_again_with_the_present_one() => Match("title", Filled);

    [Fact]
    public void Text_is_asked_for() => Match("body", Blank);

    [Fact]
    public void Text_is_asked_for_again_below_the_present_one() => Match("body", Filled);

    [Fact]
    public void Category_is_asked_for() => Match("category", Blank);

    [Fact]
    public void Media_are_asked_for() => Match("media", Blank);

    [Fact]
    public void Media_are_counted_as_they_come() => Match("media", Filled);

    [Fact]
    public void Documents_are_asked_for() => Match("documents", Blank);

    [Fact]
    public void Documents_are_named_as_they_come_whatever_their_size() => Match("documents", Filled);

    [Fact]
    public void Before_publishing_the_card_is_shown_as_users_will_see_it() => Match("publish", Filled);

    [Fact]
    public void Start_is_asked_for() => Match("start", Lecture with { StartsAt = null, EndsAt = null });

    [Fact]
    public void Start_is_asked_for_again_with_the_present_one() => Match("start", Lecture);

    [Fact]
    public void End_is_asked_for() => Match("end", Lecture with { EndsAt = null });

    [Fact]
    public void Place_is_asked_for() => Match("place", Lecture with { Place = "" });

    [Fact]
    public void Link_is_asked_for() => Match("link", Lecture);

    [Fact]
    public void Link_is_needed_where_there_is_no_place() => Match("link", Lecture with { Place = "" });

    [Fact]
    public void Before_publishing_an_event_its_card_is_shown() => Match("publish", Lecture);

    [Fact]
    public void A_changed_part_is_named_under_the_card_that_users_see() => ShouldLookAsAccepted(ui => _edit.Finished(
        new EditContent { Id = 7, Title = "Кофейни", Body = "История" }, new Edited([ContentPart.Title, ContentPart.Body]), ui));

    [Fact]
    public void An_edit_that_changes_nothing_says_so() =>
        ShouldLookAsAccepted(ui => _edit.Finished(new EditContent { Id = 7, Title = "Кофейни", Body = "История" }, new Edited([]), ui));

    [Fact]
    public void A_text_that_could_not_be_saved_is_shown_again() => ShouldLookAsAccepted(ui =>
        _edit.GiveUp(new EditContent { Id = 7, Body = "История в <b>трёх</b> частях." }, "body", ContentErrors.Changed, ui)!);

    [Fact]
    public void Files_that_could_not_be_saved_are_still_in_the_topic() =>
        ShouldLookAsAccepted(ui => _edit.GiveUp(new EditContent { Id = 7 }, "media", ContentErrors.Changed, ui)!);

    [Fact]
    public void A_cancelled_edit_leads_back_to_the_card() => ShouldLookAsAccepted(ui => Cancelled(_edit, new EditContent { Id = 7 }, ui));

    [Fact]
    public void A_cancelled_wizard_leads_back_to_the_list() => ShouldLookAsAccepted(ui => Cancelled(_wizard, Blank, ui));

    [Fact]
    public void A_cancelled_category_edit_leads_back_to_the_category() =>
        ShouldLookAsAccepted(ui => Cancelled(_category, new EditCategory { Id = 2 }, ui));

    [Fact]
    public void A_conflict_ends_the_edit_with_the_fresh_card() =>
        ShouldLookAsAccepted(ui => _edit.GiveUp(new EditContent { Id = 7, Title = Samples.HtmlTitle }, "title", ContentErrors.Changed, ui)!);

    [Fact]
    public void An_item_deleted_meanwhile_ends_the_edit_with_the_list() =>
        ShouldLookAsAccepted(ui => _edit.GiveUp(new EditContent { Id = 7, Kind = ContentKind.Event, Place = "Офис" }, "place", ContentErrors.Gone, ui)!);

    [Fact]
    public void A_lost_category_leaves_the_edit_open_for_another_choice() =>
        _edit.GiveUp(new EditContent { Id = 7 }, "category", ContentErrors.CategoryGone, Ru).ShouldBeNull();

    [Fact]
    public void A_title_that_is_taken_leaves_the_category_open_for_another() =>
        _category.GiveUp(new EditCategory { Id = 2 }, "title", ContentErrors.CategoryTitleTaken, Ru).ShouldBeNull();

    [Fact]
    public void A_category_that_is_gone_ends_its_edit() =>
        ShouldLookAsAccepted(ui => _category.GiveUp(new EditCategory { Id = 2, Title = "Кейсы" }, "title", ContentErrors.CategoryGone, ui)!);

    [Fact]
    public void A_new_category_is_asked_for() => ShouldLookAsAccepted(ui => new CategoryWizard().Steps[0].Ask(new AddCategory(), ui));

    [Fact]
    public void A_new_category_may_have_an_emoji() =>
        ShouldLookAsAccepted(ui => new CategoryWizard().Steps[1].Ask(new AddCategory { Title = "Кейсы" }, ui));

    [Fact]
    public void A_category_title_is_asked_for_again() =>
        ShouldLookAsAccepted(ui => _category.Steps[0].Ask(new EditCategory { Id = 2, Title = Samples.HtmlTitle }, ui));

    [Fact]
    public void A_category_emoji_is_asked_for_again() =>
        ShouldLookAsAccepted(ui => _category.Steps[1].Ask(new EditCategory { Id = 2, Title = "Кейсы", Emoji = "📚" }, ui));

    [Fact]
    public void Every_part_of_an_item_has_its_step() =>
        ContentEdit.FieldsOf(ContentKind.Event).Select(ContentEdit.StepOf).ShouldBe(_edit.Steps.Select(step => step.Name));

    [Fact]
    public void Only_events_have_a_time_and_a_place_to_change() =>
        ContentEdit.FieldsOf(ContentKind.Product).ShouldBe(Enum.GetValues<ContentField>().Where(field => field < ContentField.Start));

    [Fact]
    public void Every_part_of_a_category_has_its_step() =>
        Enum.GetValues<CategoryField>().Select(CategoryEdit.StepOf).ShouldBe(_category.Steps.Select(step => step.Name));

    private void Match(string step, AddContent draft, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        ShouldLookAsAccepted(ui => _wizard.Steps.Single(s => s.Name == step).Ask(draft, ui), member: member);

    private static Screen Cancelled<TCommand, TView>(Flow<TCommand, TView> flow, TCommand draft, Ui ui)
        where TCommand : class, Application.Common.Messaging.ICommand<TView> =>
        flow.Cancelled(new(flow.Name, flow.Version, 1, flow.Steps[0].Name, System.Text.Json.JsonSerializer.Serialize(draft, FlowJson.Options), 0, null), ui);
}

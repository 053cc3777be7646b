using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Tags: all there are, and those of a person.</summary>
internal static class TagScreens
{
    private const int PerRow = 2;

    /// <summary>A page of all tags with how many have them.</summary>
    public static Screen All(TagsTap at, TagList list, Ui ui)
    {
        var screen = new Screen { Text = ui[list.Tags.Count == 0 ? "people.all_tags.none" : "people.all_tags"] };
        foreach (var pair in list.Tags.Chunk(PerRow)) screen = screen.Row([.. pair.Select(tag => Counted(tag, ui))]);
        Button[] arrows = [.. Arrow(list.Page > 0, "content.page.previous", at.Page - 1, ui), .. Arrow(list.HasNext, "content.page.next", at.Page + 1, ui)];
        return screen.Row([.. arrows]).Row(ui.Tap("people.to_list", new PeopleTap()));
    }

    /// <summary>A person's tags: a press takes one off; those that others have: a press puts one on.</summary>
    public static Screen OfPerson(UserTagsView view, Ui ui)
    {
        var name = view.Name ?? ui.Plain("people.unnamed", ("id", PeopleScreens.Id(view.UserId)));
        var screen = new Screen { Text = ui[view.Tags.Count == 0 ? "people.person_tags.none" : "people.person_tags", ("name", name)] };
        foreach (var pair in view.Tags.Chunk(PerRow))
            screen = screen.Row([.. pair.Select(tag => Ui.TapLabelled(ui.Plain("people.tag.take", ("tag", tag.Value)), new TakeTagTap(view.UserId, tag.Mark)))]);
        if (view.Tags.Count < UserTag.MostOfPerson)
        {
            foreach (var pair in view.Suggested.Chunk(PerRow))
                screen = screen.Row([.. pair.Select(tag => Ui.TapLabelled(ui.Plain("people.tag.put", ("tag", tag.Value)), new PutTagTap(view.UserId, tag.Mark)))]);
            screen = screen.Row(ui.Tap("people.tag.new", new NewTagTap(view.UserId)));
        }

        return screen.Row(ui.Tap("people.to_card", new PersonTap(view.UserId)));
    }

    /// <summary>On to a person's tags.</summary>
    public static Screen ToPerson(int id) => Screen.GoTo(TapCodec.Encode(new PersonTagsTap(id)));

    /// <summary>A refusal: its words over the tags as they are now; over the list when the person is gone.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) => error switch
    {
        Denied or ConsentRequired => null,
        _ when error.Code == UserErrors.Gone.Code => PeopleScreens.Elsewhere(error, ui),
        _ => ToPerson(id) with { Toast = ui.PlainWords(error), Alert = true },
    };

    private static Button Counted(TagCount tag, Ui ui)
    {
        var key = tag.Users < TagCount.MostCounted ? "people.tag.counted" : "people.tag.counted_many";
        return Ui.TapLabelled(ui.Plain(key, ("tag", tag.Tag.Value), ("count", tag.Users)), new TaggedTap(tag.Tag.Mark));
    }

    private static IEnumerable<Button> Arrow(bool there, string key, int page, Ui ui) => there ? [ui.Tap(key, new TagsTap(page))] : [];
}

using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Asks what to search people by.</summary>
internal sealed class SearchForm : Flow<SearchUsers, Added>
{
    public SearchForm()
        : base("users.search", 1, (added, _) => Screen.GoTo(TapCodec.Encode(new FoundTap(added.Id)))) =>
        Text("text", nameof(SearchUsers.Text), (draft, typed) => draft with { Text = typed }, (_, ui) => new Screen { Text = ui["people.ask_search"] });

    protected override SearchUsers Blank() => new();

    protected override Screen Leave(SearchUsers draft, Ui ui) => PeopleScreens.ToList();
}

/// <summary>Asks for a person's new tag.</summary>
internal sealed class TagForm : Flow<AddTag, Done>
{
    public TagForm()
        : base("users.tag", 1, (draft, _, _) => TagScreens.ToPerson(draft.UserId)) =>
        Text("tag", nameof(AddTag.Tag), (draft, typed) => draft with { Tag = typed }, (_, ui) => new Screen { Text = ui["people.ask_tag", ("max", Tag.MaxLength)] });

    protected override Screen Leave(AddTag draft, Ui ui) => TagScreens.ToPerson(draft.UserId);

    protected internal override Screen? GiveUp(AddTag draft, Error error, Ui ui) =>
        error is InvalidInput ? null : TagScreens.Fresh(draft.UserId, error, ui);
}

/// <summary>Takes the message to a person as it is, and asks once more before it goes.</summary>
internal sealed class LetterForm : Flow<WriteToUser, Done>
{
    public LetterForm()
        : base("users.letter", 1, (draft, _, ui) => LetterScreens.Taken(draft, ui)) =>
        Messages(
            "message", nameof(WriteToUser.MessageIds), "people.letter.send", draft => draft.MessageIds.Length,
            (draft, message) => draft.With(message.MessageId, message.AlbumId), LetterScreens.Ask);

    protected override Screen Leave(WriteToUser draft, Ui ui) => PersonScreens.ToCard(draft.UserId) with { Toast = ui.Plain("flow.cancelled") };

    protected internal override Screen? GiveUp(WriteToUser draft, Error error, Ui ui) => error switch
    {
        InvalidInput => null,
        NotFound => PeopleScreens.ToList() with { Text = ui.Words(error) },
        _ => PersonScreens.ToCard(draft.UserId) with { Text = ui.Words(error) },
    };
}

using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>People in topic main: lists, search, cards, tags, letters, the workbook.</summary>
internal sealed class UserAdminRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.PanelButton(60, ui => ui.Tap("people.panel", new PeopleTap()), "people.about");
        Looking(map);
        Tagging(map);
        Writing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(
            Place.Main, (PeopleTap at) => new ListUsers(new UserSelection(at.Filter), new PageAt(at.Turn, at.Key)), (_, list, ui) => PeopleScreens.List(list, ui))
        .Tap(
            Place.Main, (FoundTap at) => new ListUsers(new UserSelection(SearchId: at.Search), new PageAt(at.Turn, at.Key)),
            (_, list, ui) => PeopleScreens.List(list, ui), (_, error, ui) => PeopleScreens.Elsewhere(error, ui))
        .Tap(
            Place.Main, (TaggedTap at) => new ListUsers(new UserSelection(TagMark: at.Mark), new PageAt(at.Turn, at.Key)),
            (_, list, ui) => PeopleScreens.List(list, ui), (_, error, ui) => PeopleScreens.Elsewhere(error, ui))
        .Tap(
            Place.Main, (PersonTap tap) => new ShowUser(tap.Id), PersonScreens.Card, (_, error, ui) => PeopleScreens.Elsewhere(error, ui))
        .Tap(
            Place.Main, (ExportPeopleTap tap) => new ExportUsers(new UserSelection(tap.Filter, tap.Search, tap.Mark)),
            (_, _, ui) => Screen.Only(ui.Plain("people.export.begun"), alert: true),
            (_, error, ui) => error is Denied ? Screen.Only(ui.Plain("people.export.owner_only"), alert: true) : PeopleScreens.Elsewhere(error, ui))
        .Begin(Place.Main, new SearchForm(), (SearchPeopleTap _) => new SearchUsers());

    private static void Tagging(RouteMap map) => map
        .Tap(Place.Main, (TagsTap tap) => new ListTags(tap.Page), TagScreens.All)
        .Tap(
            Place.Main, (PersonTagsTap tap) => new ShowUserTags(tap.Id), (_, tags, ui) => TagScreens.OfPerson(tags, ui),
            (_, error, ui) => PeopleScreens.Elsewhere(error, ui))
        .Tap(
            Place.Main, (PutTagTap tap) => new AddTag { UserId = tap.Id, Mark = tap.Mark }, (tap, _, _) => TagScreens.ToPerson(tap.Id),
            (tap, error, ui) => TagScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (TakeTagTap tap) => new RemoveTag(tap.Id, tap.Mark), (tap, _, _) => TagScreens.ToPerson(tap.Id),
            (tap, error, ui) => TagScreens.Fresh(tap.Id, error, ui))
        .BeginFrom(
            Place.Main, new TagForm(), (NewTagTap tap) => new ShowUserTags(tap.Id), (tap, _) => new AddTag { UserId = tap.Id });

    private static void Writing(RouteMap map) => map
        .BeginFrom(Place.Main, new LetterForm(), (WriteTap tap) => new OpenLetter(tap.Id))
        .Tap(
            Place.Main, (RepeatLetterTap tap) => new RepeatLetter(tap.Letter), (tap, _, ui) => LetterScreens.Repeated(tap, ui),
            (_, error, ui) => error is Denied ? null : Screen.Only(ui.PlainWords(error), alert: true));
}

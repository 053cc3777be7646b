using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Users.Admin;

/// <summary>Admins and the people they look at.</summary>
public abstract class PeopleCase : UseCaseTests
{
    protected static readonly FillProfile Profile = new() { FullName = "Иван Королёв", Company = "ООО «Ромашка»", Position = "директор", Phone = "8 916 123-45-67" };

    /// <summary>Has agreed and told who they are; their id.</summary>
    protected async Task<int> Person(TestActor who, FillProfile? profile = null)
    {
        await Reader(who);
        (await Send(who, profile ?? Profile)).ShouldBeOk();
        return (await Stored(who)).Id;
    }

    protected async Task<List<int>> Found(string text)
    {
        var search = (await Send(Who.Admin, new SearchUsers { Text = text })).ShouldBeOk();
        return [.. (await Listed(new UserSelection(SearchId: search.Id))).Page.Items.Select(line => line.Id)];
    }

    protected async Task<UserList> Listed(UserSelection selection, PageAt at = default) => (await Send(Who.Admin, new ListUsers(selection, at))).ShouldBeOk();

    protected async Task<UserCard> Card(int id) => (await Send(Who.Admin, new ShowUser(id))).ShouldBeOk();

    /// <summary>Lines of the journal as «action subject».</summary>
    protected async Task<List<string>> Told() => [.. (await Journal()).Select(line => $"{line.Action} {line.Subject}{(line.Denied ? " denied" : "")}")];
}

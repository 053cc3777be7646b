using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class ExportUsersTests : PeopleCase
{
    [Fact]
    public async Task An_owner_gets_the_list_in_the_background_and_the_journal_keeps_it()
    {
        await Person(Who.Ivan);
        var search = (await Send(Who.Admin, new SearchUsers { Text = "королев" })).ShouldBeOk();

        (await Send(Who.Owner, new ExportUsers(new UserSelection(SearchId: search.Id)))).ShouldBeOk();

        var wish = (await Wishes()).ShouldHaveSingleItem();
        wish.Selection.SearchId.ShouldBe(search.Id);
        var rows = (await Send(TestActor.System, new ReadUsersToExport(wish.Selection))).ShouldBeOk();
        (rows.Rows.ShouldHaveSingleItem().Who.Name, rows.IsLast).ShouldBe(("Иван Королёв", true));
        (await Told()).ShouldBe(["user.exported search"]);
    }

    [Fact]
    public async Task An_admin_who_is_no_owner_gets_none_and_the_journal_keeps_that()
    {
        (await Send(Who.Admin, new ExportUsers(new UserSelection()))).ShouldFail("access.denied");

        (await Wishes()).ShouldBeEmpty();
        (await Told()).ShouldBe(["access.denied ExportUsers denied"]);
    }

    [Fact]
    public async Task What_is_forgotten_can_not_be_exported() =>
        (await Send(Who.Owner, new ExportUsers(new UserSelection(SearchId: 9)))).ShouldFail("people.search_forgotten");

    private async Task<List<UsersToExport>> Wishes()
    {
        var payloads = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'users_export' """).ToListAsync());
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<UsersToExport>(payload)!)];
    }
}

using SmartHeart.Application.Users.Admin;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class ListUsersTests : PeopleCase
{
    [Fact]
    public async Task The_last_joined_stands_first_with_what_is_known_of_them()
    {
        var ivan = await Person(Who.Ivan);
        await Newcomer(Who.Olga);

        var lines = (await Listed(new UserSelection())).Page.Items;

        lines.Select(line => (line.Id, line.Name, line.HasProfile, line.Agreed)).ShouldBe([(2, null, false, false), (ivan, "Иван Королёв", true, true)]);
    }

    [Fact]
    public async Task A_tag_that_nobody_has_is_gone() =>
        (await Send(Who.Admin, new ListUsers(new UserSelection(TagMark: 5), default))).ShouldFail("tag.gone");

    [Fact]
    public async Task Users_may_not_look() => (await Send(await Reader(Who.Ivan), new ListUsers(new UserSelection(), default))).ShouldFail("access.denied");
}

using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class SearchUsersTests : PeopleCase
{
    [Fact]
    public async Task A_person_is_found_by_what_they_told_the_moment_they_told_it()
    {
        var ivan = await Person(Who.Ivan);

        foreach (var text in (string[])["королев", "РОМАШ иван", "@ivan", "4567", "101", $"#{ivan}"]) (await Found(text)).ShouldBe([ivan], text);
    }

    [Fact]
    public async Task Who_changes_their_profile_is_found_by_the_new_one_alone()
    {
        var ivan = await Person(Who.Ivan);
        (await Send(Who.Ivan, Profile with { FullName = "Иван Сидоров", Phone = "+79037654321" })).ShouldBeOk();

        (await Found("сидоров")).ShouldBe([ivan]);
        (await Found("4321")).ShouldBe([ivan]);
        (await Found("королев")).ShouldBeEmpty();
        (await Found("4567")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_changes_their_username_is_found_by_it_when_they_come_back()
    {
        var ivan = await Person(Who.Ivan);
        (await Send(Who.Ivan with { Username = "vanya" }, new StartBot())).ShouldBeOk();

        (await Found("@vanya")).ShouldBe([ivan]);
        (await Found("@ivan")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_not_agreed_is_found_by_ids_alone()
    {
        await Newcomer(Who.Ivan);
        var ivan = (await Stored(Who.Ivan)).Id;

        (await Found("иван")).ShouldBeEmpty();
        (await Found("@ivan")).ShouldBeEmpty();
        (await Found("101")).ShouldBe([ivan]);
    }

    [Fact]
    public async Task Who_had_their_data_erased_is_not_found()
    {
        await Person(Who.Ivan);
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        (await Found("королев")).ShouldBeEmpty();
        (await Found("101")).ShouldBeEmpty();
        (await Listed(new UserSelection())).Page.Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "people.search_empty")]
    [InlineData("…!", "people.search_no_words")]
    public async Task What_says_nothing_is_refused(string text, string code) =>
        (await Send(Who.Admin, new SearchUsers { Text = text })).ShouldBeInvalid().ShouldBe([$"Text: {code}"]);

    [Fact]
    public async Task A_search_is_remembered_for_a_while()
    {
        var search = (await Send(Who.Admin, new SearchUsers { Text = "королев" })).ShouldBeOk();
        App.Time.Advance(SavedSearch.KeptFor + TimeSpan.FromHours(1));
        (await Listed(new UserSelection(SearchId: search.Id))).Searched.ShouldBe("королев");

        (await Send(Who.Admin, new SearchUsers { Text = "петров" })).ShouldBeOk();

        (await Send(Who.Admin, new ListUsers(new UserSelection(SearchId: search.Id), default))).ShouldFail("people.search_forgotten");
    }

    [Fact]
    public async Task Users_may_not_search_each_other() =>
        (await Send(await Reader(Who.Ivan), new SearchUsers { Text = "ольга" })).ShouldFail("access.denied");
}

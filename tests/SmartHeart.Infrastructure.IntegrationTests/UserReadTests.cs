using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class UserReadTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task A_stranger_has_no_views()
    {
        (await Reads(reads => reads.Profile(1, default))).ShouldBeNull();
        (await Reads(reads => reads.Menu(1, default))).ShouldBeNull();
        (await Reads(reads => reads.Settings(1, default))).ShouldBeNull();
        (await Reads(reads => reads.People([1], default))).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_user_without_a_profile_has_a_menu_and_no_profile()
    {
        var user = await Add(1);
        (await Reads(reads => reads.Profile(user.Id, default))).ShouldBeNull();
        (await Reads(reads => reads.Menu(user.Id, default))).ShouldBe(new MenuView(false, null));
    }

    [DatabaseFact]
    public async Task A_profile_is_shown_with_what_was_skipped_as_null()
    {
        var user = await Add(1, Fill);
        (await Reads(reads => reads.Profile(user.Id, default))).ShouldBe(new ProfileView("Анна Ильина", "Ромашка", null, "+79161234567"));
        (await Reads(reads => reads.Menu(user.Id, default))).ShouldBe(new MenuView(true, "Анна Ильина"));
    }

    [DatabaseFact]
    public async Task Settings_show_both_consents_and_the_language()
    {
        var now = App.Time.GetUtcNow();
        var user = await Add(1, user =>
        {
            user.Decide(ConsentKind.PersonalData, true, "2", now);
            user.Speak("en");
        });
        (await Reads(reads => reads.Settings(user.Id, default))).ShouldBe(
            new SettingsView(new(ConsentState.Given, "2", now), new(ConsentState.NotAsked, null, null), "en", Interests.All));
    }

    [DatabaseFact]
    public async Task People_are_shown_by_their_profile_name_else_by_the_name_telegram_shows()
    {
        var anna = await Add(1, Fill);
        var boris = await Add(2, user => user.IsCalled("Boris", "boris"));
        (await Reads(reads => reads.People([2, 1, 3], default))).OrderBy(person => person.TelegramId).ShouldBe(
            [new FeedPerson(anna.Id, 1, "Анна Ильина", null, null), new FeedPerson(boris.Id, 2, "Boris", "boris", null)]);
    }

    private void Fill(User user) => user.FillProfile(
        PersonName.Parse("Анна Ильина").Value, CompanyName.Parse("Ромашка").Value, null, PhoneNumber.Parse("+79161234567").Value, App.Time.GetUtcNow());

    private async Task<User> Add(long telegramId, Action<User>? change = null)
    {
        var user = User.Arrive(telegramId, null, App.Time.GetUtcNow());
        change?.Invoke(user);
        await App.Add(user);
        return user;
    }

    private Task<T> Reads<T>(Func<IUserReads, Task<T>> read) => App.InScope(scope => read(scope.GetRequiredService<IUserReads>()));
}

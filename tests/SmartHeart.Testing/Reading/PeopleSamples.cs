using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Reading;

internal sealed class PeopleSamples : ReadSamples<IUserListReads>
{
    public PeopleSamples()
    {
        foreach (var filter in Enum.GetValues<UserFilter>())
        {
            Ask((reads, keys) => reads.Page(Filtered(filter), new PageAt(), PageSize, default), $"{filter}, first page");
            Ask((reads, keys) => reads.Page(Filtered(filter), ReadKeys.After(keys.Anybody.Id), PageSize, default), $"{filter}, next page");
            Ask((reads, keys) => reads.Page(Filtered(filter), ReadKeys.Before(keys.Anybody.Id), PageSize, default), $"{filter}, previous page");
            Ask((reads, keys) => reads.Rows(Filtered(filter), keys.Anybody.Id, ReadUsersToExport.Size, default), $"{filter}, a part of an export");
        }

        Ask((reads, keys) => reads.Page(Tagged(keys.Tag), new PageAt(), PageSize, default), "a tag, first page");
        Ask((reads, keys) => reads.Page(Tagged(keys.Tag), ReadKeys.After(keys.Anybody.Id), PageSize, default), "a tag, next page");
        Ask((reads, keys) => reads.Page(Tagged(keys.Tag), ReadKeys.Before(keys.Anybody.Id), PageSize, default), "a tag, previous page");
        foreach (var (what, text) in Searches)
        {
            Ask((reads, keys) => reads.Page(Searched(text(keys.Told)), new PageAt(), PageSize, default), $"search by {what}, first page");
            Ask((reads, keys) => reads.Page(Searched(text(keys.Told)), ReadKeys.After(keys.Anybody.Id), PageSize, default), $"search by {what}, next page");
        }

        Ask((reads, keys) => reads.Page(Searched($"#{keys.Tag}"), ReadKeys.After(keys.Anybody.Id), PageSize, default), "search by a tag, next page");
        Ask((reads, keys) => reads.Page(Searched($"@{keys.Named.Username}"), new PageAt(), PageSize, default), "search by @username");
        Ask((reads, keys) => reads.Page(Searched($"@{keys.Named.Username.Substring(0, 3)}"), new PageAt(), PageSize, default), "search by the beginning of an @username, first page");
        Ask((reads, keys) => reads.Page(Searched($"@{keys.Named.Username.Substring(0, 3)}"), ReadKeys.After(keys.Named.Id), PageSize, default), "search by the beginning of an @username, next page");
        Ask((reads, keys) => reads.Page(Searched($"t.me/{keys.Named.Username}"), new PageAt(), PageSize, default), "search by a link to a person");
        Ask((reads, keys) => reads.Page(Searched($"{keys.Anybody.TelegramId}"), new PageAt(), PageSize, default), "search by Telegram's id");
        Ask((reads, keys) => reads.Rows(Searched(keys.Told.Name), null, ReadUsersToExport.Size, default), "found by name, a part of an export");
    }

    private static (string What, Func<ToldKey, string> Text)[] Searches =>
    [
        ("a first name", told => told.Name.Split(' ')[0]),
        ("a full name", told => told.Name),
        ("two letters", told => told.Name[..2]),
        ("three letters", told => told.Name[..3]),
        ("three letters and three", told => $"{told.Name[..3]} {told.Name.Split(' ')[^1][..3]}"),
        ("a phone", told => told.Phone),
        ("the end of a phone", told => told.Phone[^4..]),
        ("a number", told => $"{told.Id}"),
    ];

    private static UserScope Filtered(UserFilter filter) => new(filter, []);

    private static UserScope Tagged(string tag) => new(UserFilter.All, [], Tag.Stored(tag));

    private static UserScope Searched(string text) => new(UserFilter.All, UserClues.Of(text), Searched: text);
}

internal sealed class PersonSamples : ReadSamples<IUserCardReads>
{
    public PersonSamples()
    {
        Ask((reads, keys) => reads.Card(keys.Anybody.Id, default), "of anybody");
        Ask((reads, keys) => reads.Card(keys.Bookworm.Id, default), "of who has read half of all");
    }
}

internal sealed class TagSamples : ReadSamples<ITagReads>
{
    public TagSamples()
    {
        Ask((reads, keys) => reads.Tags(0, PageSize, default), "first page");
        Ask((reads, keys) => reads.Tags(2, PageSize, default), "third page");
        Ask((reads, keys) => reads.MostUsed(PageSize, default));
        Ask((reads, keys) => reads.Find(Tag.Stored(keys.Tag).Mark, default));
    }
}

internal sealed class TagFinders : ReadSamples<ITagRepository>
{
    public TagFinders() => Ask((tags, keys) => tags.Of(keys.Tagged.UserId, default));
}

internal sealed class LetterFinders : ReadSamples<ILetterRepository>
{
    public LetterFinders()
    {
        Ask((letters, keys) => letters.Find(keys.Letter.Id, default));
        Ask((letters, keys) => letters.FindByKey(keys.Letter.Key, default));
    }
}

internal sealed class SavedSearchFinders : ReadSamples<ISavedSearchRepository>
{
    public SavedSearchFinders() => Ask((searches, keys) => searches.Find(keys.SavedSearch, default));
}

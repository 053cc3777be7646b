using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>A user goes to the categories of a kind; pages count from 0. Always say the kind: a record struct made of nothing has none.</summary>
[Callback("ms", Link = true)]
internal readonly record struct CategoriesTap(int Page = 0, ContentKind Kind = ContentKind.Material);

/// <summary>A user goes to a page of a category.</summary>
[Callback("mc", Link = true)]
internal readonly record struct CategoryTap(int Id, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>A user opens a card from anywhere; shared as <c>t.me/bot?start=m-…</c>.</summary>
[Callback("m", Link = true)]
internal readonly record struct ContentTap(int Id);

/// <summary>A user opens a card from the page of a list that the rest names: the way back leads there.</summary>
[Callback("mo")]
internal readonly record struct LineTap(int Id, PageTurn Turn, int Key, CameFrom From = CameFrom.Category)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>A user asks for a document of a card.</summary>
[Callback("md")]
internal readonly record struct DocumentTap(int ContentId, int FileId);

/// <summary>A user keeps an item at hand; the rest as in <see cref="Origin"/>.</summary>
[Callback("bf")]
internal readonly record struct KeepFavouriteTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>A user keeps an item at hand no more; the rest as in <see cref="Origin"/>.</summary>
[Callback("bd")]
internal readonly record struct DropFavouriteTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>A user goes to a page of their favourites.</summary>
[Callback("bl", Link = true)]
internal readonly record struct FavouritesTap(PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>A user goes on from a card to another of its category.</summary>
[Callback("bn")]
internal readonly record struct NextTap(int Id);

/// <summary>A user wants to pass a card on.</summary>
[Callback("bs")]
internal readonly record struct PassOnTap(int Id);

using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content;

/// <summary>A user goes to the categories of materials; pages count from 0.</summary>
[Callback("ms", Link = true)]
internal readonly record struct CategoriesTap(int Page = 0);

/// <summary>A user goes to a page of a category.</summary>
[Callback("mc")]
internal readonly record struct CategoryTap(int Id, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>A user opens a card from anywhere; shared as <c>t.me/bot?start=m-…</c>.</summary>
[Callback("m", Link = true)]
internal readonly record struct ContentTap(int Id);

/// <summary>A user opens a card from the page that <see cref="CategoryTap"/> with the same turn and key shows: the way back leads there.</summary>
[Callback("mo")]
internal readonly record struct LineTap(int Id, PageTurn Turn, int Key);

/// <summary>A user asks for a document of a card.</summary>
[Callback("md")]
internal readonly record struct DocumentTap(int ContentId, int FileId);

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ContentAndUsers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Views_ContentId",
                table: "Views");

            migrationBuilder.DropIndex(
                name: "IX_Content_CategoryId_Status_PublishedAt_Id",
                table: "Content");

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Users",
                type: "datetime2(7)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Interests",
                table: "Users",
                type: "int",
                nullable: false,
                defaultValue: 15);

            migrationBuilder.AddColumn<long>(
                name: "About",
                table: "Outbox",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckedAt",
                table: "Files",
                type: "datetime2(7)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "DeadSince",
                table: "Files",
                type: "datetime2(7)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndsAt",
                table: "Content",
                type: "datetime2(7)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Link",
                table: "Content",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "Content",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishAt",
                table: "Content",
                type: "datetime2(7)",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Rank",
                table: "Content",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Content",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchTitle",
                table: "Content",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Content",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartsAt",
                table: "Content",
                type: "datetime2(7)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Categories",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Favourites",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ContentId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Favourites", x => new { x.UserId, x.ContentId });
                    table.ForeignKey(
                        name: "FK_Favourites_Content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "Content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Favourites_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Messages = table.Column<string>(type: "nvarchar(110)", maxLength: 110, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ContentId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Registrations_Content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "Content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Registrations_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ContentId = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Requests_Content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "Content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Requests_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedSearches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedSearches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Searches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Phrase = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Searches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Searches_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchForms",
                columns: table => new
                {
                    Form = table.Column<long>(type: "bigint", nullable: false),
                    Stem = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchForms", x => new { x.Form, x.Stem });
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Stem = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Shown = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Stem);
                });

            migrationBuilder.CreateTable(
                name: "UserTags",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Tag = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserTags", x => new { x.UserId, x.Tag });
                    table.ForeignKey(
                        name: "FK_UserTags_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UserId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserTerms", x => new { x.UserId, x.Term });
                    table.ForeignKey(
                        name: "FK_UserTerms_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Views_ContentId_FirstAt",
                table: "Views",
                columns: new[] { "ContentId", "FirstAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Users_Blocked",
                table: "Users",
                column: "Reachability",
                filter: "\"Reachability\" = 1 AND \"ErasedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_About",
                table: "Outbox",
                column: "About",
                filter: "\"About\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Files_CheckedAt",
                table: "Files",
                column: "CheckedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Files_DeadSince_Id",
                table: "Files",
                columns: new[] { "DeadSince", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_Kind_Id",
                table: "Files",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_TelegramFileId",
                table: "Files",
                column: "TelegramFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Content_CategoryId_Status_Rank_Id",
                table: "Content",
                columns: new[] { "CategoryId", "Status", "Rank", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Content_Kind_Status_StartsAt_Id",
                table: "Content",
                columns: new[] { "Kind", "Status", "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Content_Status_PublishAt",
                table: "Content",
                columns: new[] { "Status", "PublishAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorTelegramId_Id",
                table: "Audit",
                columns: new[] { "ActorTelegramId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Favourites_ContentId",
                table: "Favourites",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_Favourites_UserId_At_ContentId",
                table: "Favourites",
                columns: new[] { "UserId", "At", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Key",
                table: "Letters",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_UserId_Id",
                table: "Letters",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_ContentId_State_Id",
                table: "Registrations",
                columns: new[] { "ContentId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_UserId_ContentId",
                table: "Registrations",
                columns: new[] { "UserId", "ContentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_ContentId_Id",
                table: "Requests",
                columns: new[] { "ContentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Key",
                table: "Requests",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_UserId_Id",
                table: "Requests",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_At",
                table: "SavedSearches",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Searches_UserId_Id",
                table: "Searches",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_UserTags_Tag_UserId",
                table: "UserTags",
                columns: new[] { "Tag", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_UserTerms_Term_UserId",
                table: "UserTerms",
                columns: new[] { "Term", "UserId" });

            ContentAndUsersData.Carry(migrationBuilder);
            ContentSearchIndex.Make(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ContentSearchIndex.Drop(migrationBuilder);
            ContentAndUsersData.Drop(migrationBuilder);

            migrationBuilder.DropTable(
                name: "Favourites");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "SavedSearches");

            migrationBuilder.DropTable(
                name: "Searches");

            migrationBuilder.DropTable(
                name: "SearchForms");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "UserTags");

            migrationBuilder.DropTable(
                name: "UserTerms");

            migrationBuilder.DropIndex(
                name: "IX_Views_ContentId_FirstAt",
                table: "Views");

            migrationBuilder.DropIndex(
                name: "IX_Users_Blocked",
                table: "Users");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_About",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Files_CheckedAt",
                table: "Files");

            migrationBuilder.DropIndex(
                name: "IX_Files_DeadSince_Id",
                table: "Files");

            migrationBuilder.DropIndex(
                name: "IX_Files_Kind_Id",
                table: "Files");

            migrationBuilder.DropIndex(
                name: "IX_Files_TelegramFileId",
                table: "Files");

            migrationBuilder.DropIndex(
                name: "IX_Content_CategoryId_Status_Rank_Id",
                table: "Content");

            migrationBuilder.DropIndex(
                name: "IX_Content_Kind_Status_StartsAt_Id",
                table: "Content");

            migrationBuilder.DropIndex(
                name: "IX_Content_Status_PublishAt",
                table: "Content");

            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorTelegramId_Id",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "Interests",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "CheckedAt",
                table: "Files");

            migrationBuilder.DropColumn(
                name: "DeadSince",
                table: "Files");

            migrationBuilder.DropColumn(
                name: "EndsAt",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "PublishAt",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "Rank",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "SearchTitle",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "StartsAt",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Categories");

            migrationBuilder.CreateIndex(
                name: "IX_Views_ContentId",
                table: "Views",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_Content_CategoryId_Status_PublishedAt_Id",
                table: "Content",
                columns: new[] { "CategoryId", "Status", "PublishedAt", "Id" });
        }
    }
}

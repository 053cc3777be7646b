using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ContentSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Content",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchTitle",
                table: "Content",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Content",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Searches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Phrase = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false)
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

            // By hand for WITHOUT ROWID: all of it is key, and it is the largest table of search.
            migrationBuilder.Sql(
                """
                CREATE TABLE "SearchForms" (
                    "Form" INTEGER NOT NULL,
                    "Stem" TEXT NOT NULL,
                    CONSTRAINT "PK_SearchForms" PRIMARY KEY ("Form", "Stem")
                ) WITHOUT ROWID
                """);

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Stem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Shown = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Stem);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Searches_UserId_Id",
                table: "Searches",
                columns: new[] { "UserId", "Id" });

            ContentSearchIndex.Make(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ContentSearchIndex.Drop(migrationBuilder);

            migrationBuilder.DropTable(
                name: "Searches");

            migrationBuilder.DropTable(
                name: "SearchForms");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "SearchTitle",
                table: "Content");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Content");
        }
    }
}

CREATE TABLE sign_of_life (id int CONSTRAINT sign_of_life_key PRIMARY KEY);
